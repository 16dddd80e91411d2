import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { callScripts, scriptFor, type CallScriptId } from '@/lib/actions/draft-call';
import type { CallStep } from '@/lib/domain/letter';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { MenuButton } from '../common/MenuButton';
import { useSurroundings } from '../surroundings';
import { isFirstCall } from './call-aim';
import { useCallScript } from './use-call-script';

const scriptNames = {
  'call-satisfaction': 'calls.script-call-satisfaction',
  'call-options': 'calls.script-call-options',
  'call-cheque-run': 'calls.script-call-cheque-run',
} as const satisfies Record<CallScriptId, string>;

/** What to say in this call, step by step; what one may hear unfolds into what to answer. */
export function CallGuide({ panel }: { panel: CustomerPanel }) {
  const { words } = useSurroundings();
  const [id, setId] = useState<CallScriptId>(
    isFirstCall(panel) ? 'call-satisfaction' : scriptFor(panel.nextStep.letter),
  );
  const script = useCallScript(panel, id);
  return (
    <Box component="details" open={panel.nextStep.what === 'call'} sx={guideLook}>
      <Typography component="summary" variant="h4" sx={{ cursor: 'pointer', py: 2 }}>
        {words('calls.script')}
      </Typography>
      <MenuButton
        name={words('calls.whichScript')}
        look="chip"
        value={id}
        onChoose={setId}
        choices={callScripts.map((value) => ({ value, label: words(scriptNames[value]) }))}
      />
      {script ? (
        <Box component="ol" lang={script.language} sx={{ m: 0, pl: 5, py: 3, display: 'grid', gap: 3 }}>
          {script.steps.map((step) => (
            <Step key={step.heading} step={step} hears={(what) => words('calls.ifTheySay', { what })} />
          ))}
        </Box>
      ) : null}
    </Box>
  );
}

function Step({ step: { heading, say, branches }, hears }: { step: CallStep; hears: (what: string) => string }) {
  return (
    <Box component="li" sx={{ '&::marker': { color: 'text.secondary' } }}>
      <Typography variant="caption" color="textSecondary" component="div">
        {heading}
      </Typography>
      {say.map((line) => (
        <Typography key={line} variant="body1">
          {line}
        </Typography>
      ))}
      {branches.map(({ when, say: answers }) => (
        <Box component="details" key={when} sx={{ mt: 1 }}>
          <Typography component="summary" variant="body2" sx={{ cursor: 'pointer', color: 'text.secondary' }}>
            {hears(when)}
          </Typography>
          {answers.map((line) => (
            <Typography key={line} variant="body1" sx={{ pl: 4, py: 1 }}>
              {line}
            </Typography>
          ))}
        </Box>
      ))}
    </Box>
  );
}

const guideLook = {
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: '12px',
  px: 3,
  '& summary:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', borderRadius: '4px' },
} as const;
