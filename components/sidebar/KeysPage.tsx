import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { KeyHint } from '../common/KeyHint';
import { useSurroundings } from '../surroundings';

const keys = [
  [['E'], 'keys.write'],
  [['P'], 'keys.promise'],
  [['L'], 'keys.call'],
  [['N'], 'keys.note'],
  [['G'], 'keys.payment'],
  [['S'], 'keys.followUp'],
  [['R'], 'keys.dispute'],
  [['T'], 'keys.today'],
  [['/', 'Ctrl K'], 'keys.search'],
  [['J', 'K', '↓', '↑'], 'keys.rows'],
  [['Ctrl Enter'], 'keys.save'],
  [['Ctrl Z'], 'keys.undo'],
  [['F6'], 'keys.regions'],
  [['Esc'], 'keys.back'],
  [['?'], 'keys.help'],
] as const;

/** The list of keys, as a page of the panel. */
export function KeysPage() {
  const { words } = useSurroundings();
  return (
    <Box sx={{ p: 4 }}>
      <Typography variant="h3" component="h1" tabIndex={-1} data-section-title>
        {words('keys.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1, mb: 3 }}>
        {words('keys.where')}
      </Typography>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 4, rowGap: 2, alignItems: 'baseline' }}
      >
        {keys.map(([shown, label]) => (
          <Box key={label} sx={{ display: 'contents' }}>
            <dt>
              <KeyHint keys={shown} isHint={false} />
            </dt>
            <Typography component="dd" variant="body1">
              {words(label)}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
