import ContactSupportOutlined from '@mui/icons-material/ContactSupportOutlined';
import Button from '@mui/material/Button';
import { useSurroundings } from '../surroundings';
import type { Guard } from './guard-of';
import { Notice } from './Notice';

/** One line above the draft: what speaks against this letter today, and what fits better. */
export function GuardNotice({
  guard,
  show,
  ignore,
}: {
  guard: Guard;
  show: (letter: string) => void;
  ignore: () => void;
}) {
  const { words } = useSurroundings();
  const { instead } = guard;
  return (
    <Notice
      tone="attention"
      icon={<ContactSupportOutlined />}
      title={guard.title}
      actions={
        <>
          {instead ? (
            <Button color="inherit" onClick={() => show(instead)}>
              {words('letter.showThanks')}
            </Button>
          ) : null}
          <Button color="inherit" onClick={ignore} sx={{ fontWeight: 450 }}>
            {words('letter.writeAnyway')}
          </Button>
        </>
      }
    >
      {guard.why}
    </Notice>
  );
}
