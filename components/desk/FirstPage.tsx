import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { StatePage } from '../common/StatePage';
import { FirstQuestions } from '../settings/FirstQuestions';
import { useSurroundings } from '../surroundings';
import type { GoTo } from './DeskPage';

/** The first day: what this is for, one action, and three questions that can wait. */
export function FirstPage({ go }: { go: GoTo }) {
  const { words } = useSurroundings();
  return (
    <Box sx={{ '@container (min-width: 840px)': { px: 3 } }}>
      <StatePage
        icon={<UploadFileOutlined />}
        title={words('desk.firstTitle')}
        actions={
          <>
            <Button variant="contained" data-filled onClick={() => go({ page: 'import' })}>
              {words('desk.firstAction')}
            </Button>
            <Button onClick={() => go({ page: 'new-customer' })}>{words('desk.firstLater')}</Button>
          </>
        }
      >
        {words('desk.firstText')}
      </StatePage>
      <FirstQuestions />
    </Box>
  );
}
