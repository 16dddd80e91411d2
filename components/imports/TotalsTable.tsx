import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { fromDecimalString } from '@/lib/domain/money';
import type { ReadResult } from '@/lib/imports/read-result';
import { Money } from '../common/Money';
import { Notice } from '../common/Notice';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { tableLook } from './table-look';
import { totalLines, type TotalLine } from './total-lines';

/** The sum of each currency beside what the file itself states; a difference is said with its likely row. */
export function TotalsTable({ result }: { result: ReadResult }) {
  const { words } = useSurroundings();
  const lines = totalLines(result);
  if (lines.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="import-totals">
      <Typography variant="h4" component="h3" id="import-totals" sx={{ mb: 1 }}>
        {words('imports.totalsTitle')}
      </Typography>
      <Box component="table" sx={tableLook}>
        <thead>
          <tr>
            <th>{words('imports.totalsCurrency')}</th>
            <th data-end>{words('imports.totalsDocuments')}</th>
            <th data-end>{words('imports.totalsRead')}</th>
            <th data-end>{words('imports.totalsStated')}</th>
            <th data-end>{words('imports.totalsDifference')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <TotalRow key={line.currency ?? '?'} line={line} />
          ))}
        </tbody>
      </Box>
      {lines.map((line) => (
        <Difference key={line.currency ?? '?'} line={line} />
      ))}
    </Box>
  );
}

function TotalRow({ line }: { line: TotalLine }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const name = line.currency === null ? words('imports.totalsUnknown') : formats.currencyName(line.currency);
  // A title, where the catalogue of currencies has a word of a sentence.
  const title = name.charAt(0).toLocaleUpperCase() + name.slice(1);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td data-end data-label={words('imports.totalsDocuments')}>
        {formats.counted(line.documents).n}
      </td>
      <td data-end data-label={words('imports.totalsRead')}>
        <Amount decimal={line.read} currency={line.currency} />
      </td>
      <td data-end data-label={words('imports.totalsStated')}>
        {line.stated === null ? words('imports.totalsNone') : <Amount decimal={line.stated} currency={line.currency} />}
      </td>
      <td data-end data-label={words('imports.totalsDifference')}>
        <Verdict line={line} />
      </td>
    </tr>
  );
}

function Amount({ decimal, currency }: { decimal: string | null; currency: string | null }) {
  if (decimal === null) return '—';
  const amount = currency === null ? null : fromDecimalString(decimal, currency);
  return amount ? <Money amount={amount} strong={false} /> : decimal;
}

function Verdict({ line }: { line: TotalLine }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  if (line.difference === null) return '—';
  if (line.difference.minor === 0)
    return (
      <Box
        component="span"
        sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, color: 'settled.main', fontWeight: 600 }}
      >
        <CheckCircleOutlined aria-hidden sx={{ fontSize: 18 }} />
        {words('imports.totalsMatch')}
      </Box>
    );
  const amount = formats.digits({ ...line.difference, minor: Math.abs(line.difference.minor) });
  return (
    <Box component="span" sx={{ color: 'attention.main', fontWeight: 600 }}>
      {line.difference.minor > 0
        ? words('imports.totalsMissing', { amount })
        : words('imports.totalsSurplus', { amount })}
    </Box>
  );
}

function Difference({ line }: { line: TotalLine }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  if (line.difference === null || line.difference.minor === 0) return null;
  const amount = formats.money(line.difference);
  return (
    <Box sx={{ mx: -3, mt: 3 }}>
      <Notice tone="attention" icon={<InfoOutlined />}>
        {line.likelyRow === null
          ? words('imports.missingPlain')
          : words('imports.missingLikely', { amount, row: line.likelyRow })}
      </Notice>
    </Box>
  );
}
