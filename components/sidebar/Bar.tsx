import KeyboardDoubleArrowRightOutlined from '@mui/icons-material/KeyboardDoubleArrowRightOutlined';
import MoreVertOutlined from '@mui/icons-material/MoreVertOutlined';
import SearchOutlined from '@mui/icons-material/SearchOutlined';
import TodayOutlined from '@mui/icons-material/TodayOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import { worklist } from '@/lib/views/worklist';
import { BrandMark } from '../common/BrandMark';
import { OverflowMenu } from '../common/OverflowMenu';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { useSurroundings, type DeskPage } from '../surroundings';
import type { Place } from './place';
import { useCapture } from './use-capture';

/** The bar at the top: what waits today, search, more, and folding where the host docks a frame. */
export function Bar({ place, go }: { place: Place; go: (place: Place) => void }) {
  const { words, host, deskHref, deskTarget } = useSurroundings();
  const { frame } = host;
  const capture = useCapture();
  const toDesk = (label: string, page: DeskPage) =>
    deskHref ? [{ label, choose: () => openDesk(deskHref(page)) }] : [];
  const openDesk = (address: string) =>
    deskTarget === '_self' ? location.assign(address) : void window.open(address, '_blank', 'noopener');
  return (
    <Box component="header" aria-label={words('bar.banner')} data-region sx={barLook}>
      <BrandMark />
      <Box component="span" sx={nameLook} translate="no">
        {words('common.appName')}
      </Box>
      <TodayButton isHere={place.kind === 'today'} open={() => go({ kind: 'today' })} />
      <IconButton aria-label={words('bar.search')} title={words('bar.search')} onClick={() => go({ kind: 'search' })}>
        <SearchOutlined />
      </IconButton>
      <OverflowMenu
        name={words('bar.more')}
        icon={<MoreVertOutlined />}
        choices={[
          ...toDesk(words('bar.importInvoices'), 'import'),
          ...toDesk(words('bar.openDesk'), 'today'),
          ...toDesk(words('bar.settings'), 'settings'),
          { label: words('customer.create'), choose: () => go({ kind: 'new-customer', address: null, name: null }) },
          { label: words('bar.shortcuts'), choose: () => go({ kind: 'keys' }) },
          ...(capture ? [{ label: words('bar.capture'), choose: capture }] : []),
        ]}
      />
      {frame ? (
        <IconButton
          aria-label={words('bar.fold')}
          title={words('bar.fold')}
          onClick={() => frame.fold()}
          sx={{ mr: -2 }}
        >
          <KeyboardDoubleArrowRightOutlined />
        </IconButton>
      ) : null}
    </Box>
  );
}

function TodayButton({ isHere, open }: { isHere: boolean; open: () => void }) {
  const { words, today } = useSurroundings();
  const formats = useFormats();
  const seen = useView(worklist, { today, limit: 1 });
  const count = seen.phase === 'here' ? seen.answer.todayCount : 0;
  const { n } = formats.counted(count);
  return (
    <ButtonBase
      onClick={open}
      aria-current={isHere ? 'page' : undefined}
      aria-label={count > 0 ? words('bar.todayCount', formats.counted(count)) : words('bar.today')}
      sx={todayLook}
    >
      <TodayOutlined aria-hidden />
      {words('bar.today')}{' '}
      {count > 0 ? (
        <Box component="span" sx={countLook}>
          {n}
        </Box>
      ) : null}
    </ButtonBase>
  );
}

/** Whole or not at all: beside a list of hundreds there is no room for it at the narrowest width, and the mark stays. */
const nameLook = {
  typography: 'body1',
  fontWeight: 650,
  flex: 1,
  minWidth: 0,
  display: 'flex',
  flexWrap: 'wrap',
  height: '1lh',
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  '&::before': { content: '""', height: '1lh' },
} as const;

const barLook = {
  display: 'flex',
  alignItems: 'center',
  flex: 'none',
  minHeight: 48,
  gap: 1,
  pl: 3,
  pr: 2,
  borderBottom: '1px solid',
  borderColor: 'divider',
  bgcolor: 'surface.main',
  '& > svg:first-of-type': { mr: 1 },
} as const;

const todayLook = {
  gap: '6px',
  minHeight: 36,
  px: 2,
  borderRadius: 999,
  color: 'text.secondary',
  typography: 'body1',
  fontWeight: 600,
  '&:hover': { bgcolor: 'action.hover' },
  '&[aria-current="page"]': { color: 'primary.main' },
  '@media (pointer: coarse)': { minHeight: 48 },
} as const;

const countLook = {
  minWidth: 20,
  px: '6px',
  borderRadius: 999,
  bgcolor: 'primary.container',
  color: 'primary.onContainer',
  typography: 'body2',
  fontWeight: 650,
  textAlign: 'center',
  fontVariantNumeric: 'tabular-nums',
} as const;
