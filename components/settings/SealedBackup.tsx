import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { exportBackup } from '@/lib/actions/export-backup';
import { sealBackup, shortestPassphrase } from '@/lib/actions/seal-backup';
import { useActs } from '../common/acts';
import { Field } from '../common/Field';
import { saveFile } from '../common/save-file';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';
import { mailboxOf } from './mailbox-of';

/** A copy that only a passphrase opens, so that it can travel by any way. */
export function SealedBackup() {
  const here = useSurroundings();
  const { words } = here;
  const { say } = useActs();
  const { save, isBusy, failure } = useSave();
  const [passphrase, setPassphrase] = useState('');
  const [isShort, setShort] = useState(false);
  const download = () =>
    save(async () => {
      setShort(passphrase.length < shortestPassphrase);
      if (passphrase.length < shortestPassphrase) return;
      const { name, text } = await exportBackup(here);
      const file = name.replace(/\.json$/, '.cordial');
      saveFile(file, 'application/octet-stream', await sealBackup(text, passphrase, mailboxOf(here.by)));
      setPassphrase('');
      say(words('backup.exported', { file }));
    });
  return (
    <Box
      component="form"
      aria-label={words('backup.sealed')}
      sx={{ display: 'grid', gap: 3, justifyItems: 'start', maxWidth: 420 }}
      onSubmit={(event) => {
        event.preventDefault();
        void download();
      }}
    >
      <div>
        <Typography variant="h4" component="h3">
          {words('backup.sealed')}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {words('backup.sealedText')}
        </Typography>
      </div>
      <Box sx={{ width: '100%' }}>
        <Field
          label={words('backup.passphrase')}
          type="password"
          autoComplete="new-password"
          value={passphrase}
          problem={isShort || failure !== null}
          hint={failure ?? words(isShort ? 'backup.passphraseShort' : 'backup.passphraseHint')}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      </Box>
      <Button type="submit" variant="tonal" disabled={isBusy}>
        {words('backup.sealNow')}
      </Button>
    </Box>
  );
}
