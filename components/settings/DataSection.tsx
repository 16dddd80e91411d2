import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { exportBackup } from '@/lib/actions/export-backup';
import { useActs } from '../common/acts';
import { saveFile } from '../common/save-file';
import { useSurroundings } from '../surroundings';
import { Group } from './Group';
import { RestoreBox } from './RestoreBox';
import { SealedBackup } from './SealedBackup';

/** Where everything lives, how to take it along, bring it back, and remove it. */
export function DataSection() {
  const here = useSurroundings();
  const { words, storage } = here;
  const { say } = useActs();
  const download = async () => {
    try {
      const { name, text } = await exportBackup(here);
      saveFile(name, 'application/json', text);
      say(words('backup.exported', { file: name }));
    } catch {
      say(words('failure.failedShort'));
    }
  };
  return (
    <Group title={words('backup.title')} why={words(storage ? 'backup.wherePane' : 'backup.where')}>
      <Box>
        <Button variant="tonal" onClick={() => void download()}>
          {words('backup.export')}
        </Button>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {words('backup.exportText')}
        </Typography>
      </Box>
      <SealedBackup />
      <RestoreBox />
      <Typography variant="body2" color="textSecondary">
        {words(storage ? 'backup.removePane' : 'backup.remove')}
      </Typography>
    </Group>
  );
}
