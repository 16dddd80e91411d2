import FilterListOutlined from '@mui/icons-material/FilterListOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { isNarrow, type WorklistFilter } from '@/lib/domain/worklist-filter';
import { worklistFacets } from '@/lib/views/worklist-facets';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';
import { DayLine } from './DayLine';
import { FilterBar } from './FilterBar';
import { usefulFilters } from './useful-filters';

type Props = { count: number; filter: WorklistFilter; onFilter: (filter: WorklistFilter) => void };

/** The title of the narrow list, how the day goes, and the filters behind one button. */
export function ListHead({ count, filter, onFilter }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const [isOpen, setOpen] = useState(isNarrow(filter));
  const facets = useView(worklistFacets, undefined);
  const canFilter = facets.phase === 'here' && usefulFilters(facets.answer, filter).length > 0;
  return (
    <Box component="header" sx={{ px: 4, mb: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Typography variant="h3" component="h1" tabIndex={-1} data-section-title sx={{ flex: 1 }}>
          {words('worklist.title')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {words('worklist.count', formats.counted(count))}
        </Typography>
        {canFilter ? (
          <IconButton
            aria-label={words('worklist.filter')}
            title={words('worklist.filter')}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            sx={{ mr: -2, color: isNarrow(filter) ? 'primary.main' : 'text.secondary' }}
          >
            <FilterListOutlined />
          </IconButton>
        ) : null}
      </Box>
      <DayLine />
      {isOpen && canFilter ? (
        <Box sx={{ mt: 3 }}>
          <FilterBar filter={filter} onChange={onFilter} />
        </Box>
      ) : null}
    </Box>
  );
}
