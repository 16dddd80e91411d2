import EditOutlined from '@mui/icons-material/EditOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import LocalPhoneOutlined from '@mui/icons-material/LocalPhoneOutlined';
import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import StickyNote2Outlined from '@mui/icons-material/StickyNote2Outlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useState, type KeyboardEvent } from 'react';
import type { FormRequest, OpenForm } from '../common/form-request';
import { useSurroundings } from '../surroundings';

const actions = [
  { label: 'bar.write', icon: <EditOutlined />, request: { form: 'letter', letter: null, invoiceIds: [] } },
  { label: 'bar.promise', icon: <HandshakeOutlined />, request: { form: 'promise', invoiceIds: [] } },
  { label: 'bar.call', icon: <LocalPhoneOutlined />, request: { form: 'call' } },
  { label: 'bar.note', icon: <StickyNote2Outlined />, request: { form: 'note' } },
  { label: 'bar.payment', icon: <PaymentsOutlined />, request: { form: 'payment', invoiceIds: [] } },
] as const satisfies readonly { label: string; icon: unknown; request: FormRequest }[];

/** Five verbs, always in view; one stop for Tab, arrows inside. */
export function ActionBar({ openForm }: { openForm: OpenForm }) {
  const { words } = useSurroundings();
  const [stop, setStop] = useState(0);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const end = { Home: 0, End: actions.length - 1 }[event.key];
    if (step === undefined && end === undefined) return;
    event.preventDefault();
    const next = end ?? (stop + (step ?? 0) + actions.length) % actions.length;
    setStop(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <Box role="toolbar" aria-label={words('bar.actions')} data-region onKeyDown={move} sx={barLook}>
      {actions.map(({ label, icon, request }, place) => (
        <ButtonBase
          key={label}
          tabIndex={place === stop ? 0 : -1}
          onFocus={() => setStop(place)}
          onClick={() => openForm(request)}
          data-main={place === 0}
          sx={actionLook}
        >
          <Box component="span" aria-hidden>
            {icon}
          </Box>
          {words(label)}
        </ButtonBase>
      ))}
    </Box>
  );
}

const barLook = {
  display: 'grid',
  gridTemplateColumns: 'repeat(5, 1fr)',
  flex: 'none',
  minHeight: 64,
  px: 1,
  bgcolor: 'surface.low',
  borderTop: '1px solid',
  borderColor: 'divider',
} as const;

const actionLook = {
  flexDirection: 'column',
  gap: '3px',
  py: '6px',
  borderRadius: '8px',
  typography: 'caption',
  fontWeight: 600,
  color: 'text.secondary',
  '& > span': {
    display: 'grid',
    placeItems: 'center',
    width: 48,
    height: 28,
    borderRadius: 999,
    '& svg': { fontSize: 20 },
  },
  '&:hover > span': { bgcolor: 'action.hover' },
  '&[data-main="true"]': { color: 'primary.main' },
  '&[data-main="true"] > span': { bgcolor: 'primary.container', color: 'primary.onContainer' },
  '&.Mui-focusVisible': { outlineOffset: '-2px' },
} as const;
