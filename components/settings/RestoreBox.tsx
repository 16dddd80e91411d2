import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { previewBackup, type BackupPreview } from '@/lib/actions/preview-backup';
import { restoreBackup, type RestoreAnswer } from '@/lib/actions/restore-backup';
import { undoImport } from '@/lib/actions/undo-import';
import { dayInZone } from '@/lib/domain/plain-date';
import { useActs } from '../common/acts';
import { Bullets } from '../common/Bullets';
import { Notice } from '../common/Notice';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';

type Chosen = { name: string; text: string; preview: BackupPreview };
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
  const [restored, setRestored] = useState<Restored | null>(null);
  const look = (file: File) =>
    save(async () => {
      const text = await file.text();
      setRestored(null);
      setChosen({ name: file.name, text, preview: await previewBackup(here, text) });
    });
  const merge = ({ name, text }: Chosen) =>
    save(async () => {
      const answer = await restoreBackup(here, text, name);
      if (!answer.ok) return setChosen({ name, text, preview: answer });
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
        accept=".json,application/json"
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

function Preview({ chosen: { preview }, isBusy, merge }: { chosen: Chosen; isBusy: boolean; merge: () => void }) {
  const { words, calendar } = useSurroundings();
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
