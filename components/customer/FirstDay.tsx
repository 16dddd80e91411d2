import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import { StatePage } from '../common/StatePage';
import { useSurroundings } from '../surroundings';

/** The first day: one sentence, one action, and a way to begin without a file. */
export function FirstDay({ create }: { create: () => void }) {
  const { words, deskHref, deskTarget } = useSurroundings();
  return (
    <StatePage
      icon={<UploadFileOutlined />}
      title={words('customer.firstTitle')}
      actions={
        <>
          {deskHref ? (
            <Button variant="contained" data-filled href={deskHref('import')} target={deskTarget} rel="noopener">
              {words('customer.firstAction')}
            </Button>
          ) : null}
          <Button onClick={create}>{words('customer.firstByHand')}</Button>
        </>
      }
    >
      {words('customer.firstText')}
    </StatePage>
  );
}
