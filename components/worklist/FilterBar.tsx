import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { isNarrow, type WorklistFilter } from '@/lib/domain/worklist-filter';
import { worklistFacets } from '@/lib/views/worklist-facets';
import { NativeSelect } from '../common/NativeSelect';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';
import { filterKeys, filterValueWords } from './filter-words';
import { usefulFilters } from './useful-filters';

type Props = { filter: WorklistFilter; onChange: (filter: WorklistFilter) => void };

/** Ways to narrow today's list, only those that leave something out; each value says how many it would leave. */
export function FilterBar({ filter, onChange }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const seen = useView(worklistFacets, undefined);
  if (seen.phase !== 'here') return null;
  const useful = usefulFilters(seen.answer, filter);
  if (useful.length === 0) return null;
  return (
    <Box component="search" aria-label={words('worklist.filter')} sx={barLook}>
      {useful.map((name) => (
        <NativeSelect
          key={name}
          name={words(filterKeys[name])}
          value={filter[name] ?? ''}
          choices={[
            { value: '', label: words(filterKeys[name]) },
            ...seen.answer[name].map(({ value, count }) => ({
              value,
              label: `${filterValueWords(name, value, words, formats)} (${formats.counted(count).n})`,
            })),
          ]}
          onChoose={(value) => onChange({ ...filter, [name]: value === '' ? null : value })}
        />
      ))}
      {isNarrow(filter) ? (
        <Button size="small" onClick={() => onChange({})}>
          {words('worklist.noFilter')}
        </Button>
      ) : null}
    </Box>
  );
}

const barLook = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 2,
  '& select': { flex: '1 1 128px', width: 0, maxWidth: 200, minHeight: 32, borderRadius: 999, typography: 'body2' },
} as const;
