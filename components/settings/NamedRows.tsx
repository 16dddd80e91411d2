import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

type Row = { key: string; title: string; note?: string; act: { label: string; name: string; run: () => void } };

/** Things that are kept, each with the one verb that takes it away. */
export function NamedRows({ rows, none }: { rows: readonly Row[]; none: string }) {
  if (rows.length === 0)
    return (
      <Typography variant="body2" color="textSecondary">
        {none}
      </Typography>
    );
  return (
    <Box component="ul" sx={{ '& > li': { borderTop: '1px solid', borderColor: 'divider' } }}>
      {rows.map(({ key, title, note, act }) => (
        <Box component="li" key={key} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, py: 1 }}>
          <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
            <Typography variant="body1" sx={{ overflowWrap: 'anywhere' }}>
              {title}
            </Typography>
            {note ? (
              <Typography variant="body2" color="textSecondary">
                {note}
              </Typography>
            ) : null}
          </Box>
          <Button size="small" aria-label={act.name} onClick={act.run}>
            {act.label}
          </Button>
        </Box>
      ))}
    </Box>
  );
}
