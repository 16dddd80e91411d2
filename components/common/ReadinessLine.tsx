import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import { useState } from 'react';
import type { ReadinessCode } from '@/lib/domain/readiness';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { readiness } from '@/lib/views/readiness';
import { useSurroundings } from '../surroundings';
import { AlongLine } from './AlongLine';
import type { OpenForm } from './form-request';
import { ReadinessItems } from './ReadinessItems';
import { useFormats } from './use-formats';
import { useView } from './use-view';

type Props = {
  panel: CustomerPanel;
  way: 'mail' | 'call';
  /** Something above the draft says already what they promised, disputed or asked for. */
  isGuarded?: boolean;
  openForm: OpenForm;
};

const guarded: readonly ReadinessCode[] = ['do-not-contact', 'promise-open', 'disputed'];

/** The call card says by itself whom one can call at all. */
const numbered: readonly ReadinessCode[] = ['no-number'];

/** One line before a letter or a call: all is ready, or what is not, each with a press that mends it. It blocks nothing. */
export function ReadinessLine({ panel, way, isGuarded = false, openForm }: Props) {
  const { words, today, calendar } = useSurroundings();
  const formats = useFormats();
  const [isUnfolded, setUnfolded] = useState(false);
  const seen = useView(readiness, { customerId: panel.customer.id, today, calendar, way });
  if (seen.phase !== 'here' || seen.answer === null) return null;
  const { items, along, dataAsOf } = seen.answer;
  const said = [...(isGuarded ? guarded : []), ...(way === 'call' ? numbered : [])];
  const told = items.filter(({ code }) => !said.includes(code));
  const shown = isUnfolded ? told : told.slice(0, 1);
  return (
    <Box component="section" aria-label={words('readiness.region')} sx={{ display: 'grid', gap: 1 }}>
      {told.length === 0 ? (
        isGuarded ? null : (
          <Box sx={readyLook}>
            <CheckCircleOutlined aria-hidden />
            {dataAsOf ? words('readiness.readyAsOf', formats.phrases(dataAsOf)) : words('readiness.ready')}
          </Box>
        )
      ) : (
        <ReadinessItems
          items={shown}
          openForm={openForm}
          more={isUnfolded ? 0 : told.length - shown.length}
          unfold={() => setUnfolded(true)}
        />
      )}
      <AlongLine along={along} />
    </Box>
  );
}

const readyLook = {
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  typography: 'body2',
  color: 'text.secondary',
  '& svg': { fontSize: 18, color: 'settled.main' },
} as const;
