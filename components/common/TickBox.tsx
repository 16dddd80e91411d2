import CheckOutlined from '@mui/icons-material/CheckOutlined';
import Box from '@mui/material/Box';
import type { ChangeEvent } from 'react';

/** A native check box in our shape. `name` is what a reader hears when no label encloses it. */
export function TickBox({
  checked,
  onChange,
  name,
  tabIndex,
}: {
  checked: boolean;
  onChange: (checked: boolean, event: ChangeEvent<HTMLInputElement>) => void;
  name?: string;
  tabIndex?: number;
}) {
  return (
    <Box component="span" sx={look}>
      <input
        type="checkbox"
        checked={checked}
        aria-label={name}
        tabIndex={tabIndex}
        onChange={(event) => onChange(event.target.checked, event)}
      />
      <Box component="span" aria-hidden>
        <CheckOutlined />
      </Box>
    </Box>
  );
}

const look = {
  position: 'relative',
  display: 'inline-grid',
  placeItems: 'center',
  flex: 'none',
  width: 24,
  height: 24,
  '& input': { position: 'absolute', inset: 0, width: '100%', height: '100%', m: 0, opacity: 0, cursor: 'pointer' },
  '& > span': {
    display: 'grid',
    placeItems: 'center',
    width: 18,
    height: 18,
    borderRadius: '4px',
    border: '2px solid',
    borderColor: 'surface.outline',
    color: 'transparent',
    '& svg': { fontSize: 16, strokeWidth: 2, stroke: 'currentColor' },
  },
  '& input:checked + span': { bgcolor: 'primary.main', borderColor: 'primary.main', color: 'primary.contrastText' },
  '& input:focus-visible + span': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '2px' },
  '@media (forced-colors: active)': { '& input': { opacity: 1 }, '& > span': { display: 'none' } },
} as const;
