import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { Field } from '@/lib/imports/field';
import type { ColumnChoice } from '@/lib/imports/read-result';
import { useSurroundings } from '../surroundings';
import { fieldChoices } from './field-choices';
import type { ImportSession, ImportSteps } from './import-session';
import { NativeSelect } from '../common/NativeSelect';
import { tableLook } from './table-look';

type Props = { session: ImportSession; steps: ImportSteps };
type Column = { heading: string; samples: readonly string[]; field: Field | null };

const owed: ReadonlySet<Field | null> = new Set([
  'open',
  'total',
  'bucket',
  'lineAmount',
  'openCompany',
  'totalCompany',
]);

/** What each column of a list holds, beside samples of it; remembered under the headings. */
export function ColumnsStep({ session, steps }: Props) {
  const { words } = useSurroundings();
  const { result, unknown } = session.reading;
  const columns: readonly Column[] = unknown
    ? unknown.columns.map((column) => ({ ...column, field: null }))
    : result.columns;
  const signature = unknown?.signature ?? result.signature;
  const [fields, setFields] = useState<readonly (Field | null)[]>(() => columns.map(({ field }) => field));
  const missing =
    !fields.includes('customer') && result.rows.length === 0
      ? words('imports.needCustomer')
      : fields.some((field) => owed.has(field))
        ? null
        : words('imports.needAmount');
  const goOn = () => {
    if (missing) return;
    const choices = columns.map(({ field: before }, place): ColumnChoice => {
      const field = fields[place] ?? null;
      const { dateOrder, decimal } = unknown ? {} : (session.options.mappings?.[signature]?.[place] ?? {});
      return field === before ? { field, ...(dateOrder && { dateOrder }), ...(decimal && { decimal }) } : { field };
    });
    steps.mapColumns(
      signature,
      columns.map(({ heading }) => heading),
      choices,
    );
  };
  return (
    <Box sx={{ px: 4, py: 5, maxWidth: 960, '@container (min-width: 840px)': { px: 7 } }}>
      <Typography variant="h2">{words('imports.columnsTitle')}</Typography>
      <Typography variant="body1" color="textSecondary" sx={{ mt: 1, mb: 4 }}>
        {words('imports.columnsText')}
      </Typography>
      <Box component="table" sx={[tableLook, columnsLook]}>
        <thead>
          <tr>
            <th>{words('imports.columnHeading')}</th>
            <th>{words('imports.columnSamples')}</th>
            <th>{words('imports.columnMeaning')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, place) => (
            <ColumnRow
              // oxlint-disable-next-line react/no-array-index-key -- two columns may bear the same heading
              key={place}
              column={column}
              name={column.heading || words('imports.noHeading', { n: place + 1 })}
              field={fields[place] ?? null}
              choose={(field) => setFields(fields.map((one, at) => (at === place ? field : one)))}
            />
          ))}
        </tbody>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mt: 4 }}>
        <Button
          variant="contained"
          data-filled
          aria-disabled={missing !== null || undefined}
          sx={missing ? { opacity: 0.6 } : {}}
          onClick={goOn}
        >
          {words('imports.goOn')}
        </Button>
        <Button onClick={steps.startOver}>{words('imports.otherFile')}</Button>
        <Typography variant="body2" component="output" color="textSecondary">
          {missing}
        </Typography>
      </Box>
    </Box>
  );
}

type RowProps = { column: Column; name: string; field: Field | null; choose: (field: Field | null) => void };

function ColumnRow({ column, name, field, choose }: RowProps) {
  const { words } = useSurroundings();
  const id = useId();
  return (
    <tr>
      <Box component="th" scope="row" sx={{ fontWeight: 600 }}>
        <label htmlFor={id}>{name}</label>
      </Box>
      <Box
        component="td"
        data-label={words('imports.columnSamples')}
        sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}
      >
        {column.samples.join(' · ')}
      </Box>
      <td data-label={words('imports.columnMeaning')}>
        <NativeSelect
          id={id}
          name={words('imports.meaningOf', { heading: name })}
          value={field ?? ''}
          choices={fieldChoices(words)}
          onChoose={(value) => choose(value === '' ? null : value)}
        />
      </td>
    </tr>
  );
}

/** The samples take what the headings and the lists leave. */
const columnsLook = {
  tableLayout: 'fixed',
  '& thead th:first-of-type': { width: '24%' },
  '& thead th:last-of-type': { width: 248 },
} as const;
