import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { previewBackup, type BackupPreview } from '@/lib/actions/preview-backup';
import { restoreBackup, type RestoreAnswer } from '@/lib/actions/restore-backup';
import { isSealed, unsealBackup, type SealProblem } from '@/lib/actions/unseal-backup';
import { undoImport } from '@/lib/actions/undo-import';
import { dayInZone } from '@/lib/domain/plain-date';
import { useActs } from '../common/acts';
import { Bullets } from '../common/Bullets';
import { Notice } from '../common/Notice';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';
import { mailboxOf } from './mailbox-of';
import { PassphraseBox } from './PassphraseBox';

type Chosen = { name: string; text: string; preview: BackupPreview; mailbox: string | null };
type Sealed = { name: string; text: string; problem: SealProblem | null };
type Restored = Extract<RestoreAnswer, { ok: true }>;

/** Brings a copy back: first a look at what it holds, then a merge, then what that did, with its undo. */
export function RestoreBox() {
  const here = useSurroundings();
  const { words } = here;
  const { say } = useActs();
  const formats = useFormats();
  const { save, isBusy, failure } = useSave();
  const picker = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [sealed, setSealed] = useState<Sealed | null>(null);
  const [restored, setRestored] = useState<Restored | null>(null);
  const look = (file: File) =>
    save(async () => {
      const { name } = file;
      const text = await file.text();
      setRestored(null);
      setChosen(null);
      setSealed(isSealed(text) ? { name, text, problem: null } : null);
      if (!isSealed(text)) setChosen({ name, text, preview: await previewBackup(here, text), mailbox: null });
    });
  const unseal = ({ name, text }: Sealed, passphrase: string) =>
    save(async () => {
      const opened = await unsealBackup(text, passphrase);
      if (!opened.ok) return setSealed({ name, text, problem: opened.problem });
      setSealed(null);
      const preview = await previewBackup(here, opened.text);
      setChosen({ name, text: opened.text, preview, mailbox: opened.mailbox });
    });
  const merge = ({ name, text, mailbox }: Chosen) =>
    save(async () => {
      const answer = await restoreBackup(here, text, name);
      if (!answer.ok) return setChosen({ name, text, preview: answer, mailbox });
      setChosen(null);
      setRestored(answer);
    });
  const takeBack = (runId: string) =>
    save(async () => {
      const answer = await undoImport(here, runId);
      say(words(answer.ok ? 'backup.restoredUndone' : 'saved.undoImpossible'));
      setRestored(null);
    });
  return (
    <Box sx={{ display: 'grid', gap: 3, justifyItems: 'start', '& > div': { mx: 0 } }}>
      <div>
        <Button variant="tonal" disabled={isBusy} onClick={() => picker.current?.click()}>
          {words('backup.restore')}
        </Button>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {words('backup.restoreText')}
        </Typography>
      </div>
      <input
        ref={picker}
        type="file"
        accept=".json,.cordial,application/json"
        hidden
        aria-label={words('backup.restoreChoose')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void look(file);
          event.target.value = '';
        }}
      />
      {failure ? (
        <Notice tone="error" role="alert" icon={<ErrorOutlined />} title={words('failure.saveTitle')}>
          {failure}
        </Notice>
      ) : null}
      {sealed ? (
        <PassphraseBox
          key={sealed.name}
          file={sealed.name}
          problem={sealed.problem}
          isBusy={isBusy}
          open={(passphrase) => void unseal(sealed, passphrase)}
        />
      ) : null}
      {chosen ? <Preview chosen={chosen} isBusy={isBusy} merge={() => void merge(chosen)} /> : null}
      {restored ? (
        <Notice
          tone="settled"
          title={words('backup.restored', {
            added: formats.counted(restored.counts.added).n,
            changed: formats.counted(restored.counts.changed).n,
            unchanged: formats.counted(restored.counts.unchanged).n,
          })}
          actions={
            <Button color="inherit" disabled={isBusy} onClick={() => void takeBack(restored.runId)}>
              {words('backup.restoreUndo')}
            </Button>
          }
        >
          {restored.counts.forgotten > 0
            ? words('backup.forgottenStay', formats.counted(restored.counts.forgotten))
            : null}
        </Notice>
      ) : null}
    </Box>
  );
}

function Preview({ chosen, isBusy, merge }: { chosen: Chosen; isBusy: boolean; merge: () => void }) {
  const { preview, mailbox } = chosen;
  const { words, calendar, by } = useSurroundings();
  const own = mailboxOf(by);
  const formats = useFormats();
  if (!preview.ok)
    return (
      <Notice tone="error" role="alert" icon={<ErrorOutlined />}>
        {words(`backup.problem-${preview.problem}`, { place: preview.place ?? '' })}
      </Notice>
    );
  const isDated = !Number.isNaN(Date.parse(preview.exportedAt));
  return (
    <Notice
      tone="low"
      title={words('backup.previewTitle', {
        day: isDated ? formats.shortDay(dayInZone(preview.exportedAt, calendar.timeZone)) : '—',
      })}
      actions={
        <Button disabled={isBusy} onClick={merge}>
          {words('backup.restoreNow')}
        </Button>
      }
    >
      {mailbox !== null && own !== null && mailbox !== own ? <p>{words('backup.otherMailbox', { mailbox })}</p> : null}
      <Bullets>
        {preview.tables.map(({ table, rows, unknown }) => (
          <li key={table}>
            {words('backup.previewLine', {
              what: words(`backup.table-${table}`),
              n: formats.counted(rows).n,
              unknown: formats.counted(unknown).n,
            })}
          </li>
        ))}
      </Bullets>
    </Notice>
  );
}
