import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { Tag } from '../common/Tag';

type Props = { name: string; meaning: string; tag?: string | null; choose: () => void };

/** One way out: its name, and in one line what it means here. */
export function WayRow({ name, meaning, tag = null, choose }: Props) {
  return (
    <Box component="li" sx={{ '& + &': { borderTop: '1px solid', borderColor: 'divider' } }}>
      <ButtonBase onClick={choose} sx={look}>
        <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
          <Typography
            component="span"
            variant="body1"
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, fontWeight: 600 }}
          >
            {name}
            {tag ? <Tag tone="promise">{tag}</Tag> : null}
          </Typography>
          <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
            {meaning}
          </Typography>
        </Box>
        <ChevronRightOutlined aria-hidden sx={{ color: 'text.secondary', flex: 'none' }} />
      </ButtonBase>
    </Box>
  );
}

const look = {
  width: '100%',
  justifyContent: 'flex-start',
  textAlign: 'start',
  gap: 2,
  px: 4,
  py: '10px',
  minHeight: 56,
  '&:hover': { bgcolor: 'action.hover' },
  '&.Mui-focusVisible': { outlineOffset: '-2px' },
} as const;
