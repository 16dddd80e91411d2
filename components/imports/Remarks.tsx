import Typography from '@mui/material/Typography';
import type { FileReading } from '@/lib/actions/read-import';
import { groupBy } from '@/lib/domain/group-by';
import { Bullets } from '../common/Bullets';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

const counted = ['due-before-issue', 'tax-id-check-digit', 'email-unreadable', 'date-in-words'] as const;
const plain = ['open-from-total', 'no-dates-nor-numbers'] as const;

/** What a person should know although nothing is left out for it. */
export function Remarks({ reading }: { reading: FileReading }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const byCode = groupBy(reading.result.warnings, ({ code }) => code);
  const lines = [
    ...counted.flatMap((code) => {
      const count = byCode.get(code)?.length ?? 0;
      return count > 0 ? [words(`imports.warning-${code}`, formats.counted(count))] : [];
    }),
    ...plain.flatMap((code) => (byCode.has(code) ? [words(`imports.warning-${code}`)] : [])),
    ...(reading.withoutEmail > 0 ? [words('imports.withoutEmail', formats.counted(reading.withoutEmail))] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Typography component="div" variant="body2" color="textSecondary">
      <Bullets>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Bullets>
    </Typography>
  );
}
