import LockOutlined from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { SealProblem } from '@/lib/actions/unseal-backup';
import { Field } from '../common/Field';
import { Notice } from '../common/Notice';
import { useSurroundings } from '../surroundings';

type Props = { file: string; problem: SealProblem | null; isBusy: boolean; open: (passphrase: string) => void };

/** Asks for the passphrase of an encrypted copy, and says kindly why one did not open it. */
export function PassphraseBox({ file, problem, isBusy, open }: Props) {
  const { words } = useSurroundings();
  const [passphrase, setPassphrase] = useState('');
  return (
    <Notice tone="low" icon={<LockOutlined />}>
      {words('backup.sealedChosen', { file })}
      <Box
        component="form"
        aria-label={words('backup.openSealed')}
        sx={{ display: 'grid', gap: 2, justifyItems: 'start', mt: 2 }}
        onSubmit={(event) => {
          event.preventDefault();
          open(passphrase);
        }}
      >
        <Box sx={{ width: '100%' }}>
          <Field
            label={words('backup.passphrase')}
            type="password"
            autoComplete="off"
            value={passphrase}
            problem={problem !== null}
            hint={problem === null ? null : <span role="alert">{words(`backup.problem-${problem}`)}</span>}
            onChange={(event) => setPassphrase(event.target.value)}
          />
        </Box>
        <Button type="submit" disabled={isBusy || passphrase === ''}>
          {words('backup.openSealed')}
        </Button>
      </Box>
    </Notice>
  );
}
