import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import MoreHorizOutlined from '@mui/icons-material/MoreHorizOutlined';
import type { TimelineEntry } from '@/lib/views/timeline';
import { useActs } from '../common/acts';
import { Day } from '../common/Day';
import { OverflowMenu } from '../common/OverflowMenu';
import { Rich } from '../common/Rich';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { EntryMark } from './EntryMark';
import { entryCarried, entrySubstance, entryTitle } from './entry-words';

/** One thing that happened; its menu holds Undo for as long as undo is possible. */
export function EntryRow({ entry }: { entry: TimelineEntry }) {
  const { words, by } = useSurroundings();
  const formats = useFormats();
  const { undo } = useActs();
  const title = entryTitle(entry, words, formats);
  const substance = entrySubstance(entry, words, formats);
  const carried = entryCarried(entry, words, formats);
  const isTheirs = entry.by !== '' && entry.by !== by && entry.by !== 'local' && entry.kind !== 'list';
  const { actId } = entry;
  return (
    <Box component="li" sx={rowLook}>
      <EntryMark entry={entry} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2 }}>
          <Typography variant="body1" component="h3" sx={{ flex: 1, fontWeight: 600 }}>
            {title}
          </Typography>
          <Typography variant="caption" color="textSecondary" sx={{ whiteSpace: 'nowrap' }}>
            <Day day={entry.on} />
          </Typography>
        </Box>
        {substance ? (
          <Typography variant="body1" component="p" color="textSecondary" sx={substanceLook}>
            <Rich text={substance} />
          </Typography>
        ) : null}
        {carried.length > 0 ? (
          <Typography variant="caption" component="p" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
            {carried.join(' · ')}
          </Typography>
        ) : null}
        {isTheirs ? (
          <Typography variant="caption" component="p" color="textSecondary">
            {words('timeline.by', { name: entry.by })}
          </Typography>
        ) : null}
      </Box>
      {actId ? (
        <Box sx={{ my: '-8px', mr: '-8px' }}>
          <OverflowMenu
            name={words('timeline.menuOf', { title })}
            icon={<MoreHorizOutlined />}
            choices={[{ label: words('common.undo'), choose: () => undo(actId) }]}
          />
        </Box>
      ) : null}
    </Box>
  );
}

/** A line leads from mark to mark, drawn by the row itself so that the list stays a plain list. */
const rowLook = {
  position: 'relative',
  display: 'flex',
  gap: 3,
  pb: '14px',
  '&::before': {
    content: '""',
    position: 'absolute',
    left: '11.5px',
    top: 28,
    bottom: 4,
    width: '1px',
    bgcolor: 'divider',
  },
  '&:last-child::before': { display: 'none' },
  '&:last-child': { pb: 1 },
} as const;

const substanceLook = {
  overflowWrap: 'anywhere',
  display: '-webkit-box',
  WebkitLineClamp: 4,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  '& strong': { color: 'text.primary' },
} as const;
