import CheckOutlined from '@mui/icons-material/CheckOutlined';
import Box from '@mui/material/Box';

type Props = {
  checked: boolean;
  /** `isRange`: Shift was held. */
  onChange: (checked: boolean, isRange: boolean) => void;
  /** What a reader hears when no label encloses it, or instead of that label. */
  name?: string;
  tabIndex?: number;
  /** The row that it selects, in a list that is one stop. */
  row?: number;
};

/** A native check box in our shape. */
export function TickBox({ checked, onChange, name, tabIndex, row }: Props) {
  return (
    <Box component="span" sx={look}>
      <input
        type="checkbox"
        checked={checked}
        aria-label={name}
        tabIndex={tabIndex}
        data-row={row}
        onChange={(event) => onChange(event.target.checked, isShiftHeld(event.nativeEvent))}
      />
      <Box component="span" aria-hidden>
        <CheckOutlined />
      </Box>
    </Box>
  );
}

function isShiftHeld(event: Event): boolean {
  return event instanceof MouseEvent && event.shiftKey;
}

const look = {
  position: 'relative',
  display: 'inline-grid',
  placeItems: 'center',
  flex: 'none',
  width: 24,
  height: 24,
  ml: '-3px',
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
    boxSizing: 'border-box',
    '& svg': { fontSize: 14, strokeWidth: 2, stroke: 'currentColor' },
  },
  '& input:checked + span': { bgcolor: 'primary.main', borderColor: 'primary.main', color: 'primary.contrastText' },
  '& input:focus-visible + span': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '2px' },
  '@media (forced-colors: active)': { '& input': { opacity: 1 }, '& > span': { display: 'none' } },
} as const;
