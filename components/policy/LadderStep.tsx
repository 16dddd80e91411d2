import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { Field } from '../common/Field';
import { TickBox } from '../common/TickBox';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { stepLook } from './ladder-look';
import { wholeOf, type DraftStep } from './policy-draft';
import { RungFields } from './RungFields';
import { ScriptField } from './ScriptField';
import { StepNeeds } from './StepNeeds';
import { dayBadge, dayWords, stepWords } from './step-words';

export type StepProps = {
  step: DraftStep;
  isOpen: boolean;
  toggle: () => void;
  change: (patch: Partial<DraftStep>) => void;
  /** The typing of the day is over: the ladder may put itself in order. */
  settleDay: () => void;
  remove: () => void;
};

/** One step of the ladder: when and what at a glance, its fields once it is opened. */
export function LadderStep({ step, isOpen, toggle, change, settleDay, remove }: StepProps) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const fieldsId = useId();
  const day = wholeOf(step.dayText);
  const isOn = step.enabled !== false;
  const what = stepWords(step, words);
  return (
    <Box
      component="li"
      sx={stepLook}
      data-off={isOn ? undefined : true}
      data-beside={step.kind === 'beside' || undefined}
    >
      <Box data-badge aria-hidden>
        {dayBadge(step.dayText)}
      </Box>
      <Box data-card>
        <ButtonBase data-head aria-expanded={isOpen} aria-controls={fieldsId} onClick={toggle}>
          <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
            <Typography component="span" variant="body1" sx={{ display: 'block', fontWeight: 600 }}>
              {what}
            </Typography>
            <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
              {[day === null ? null : dayWords(day, words, formats), isOn ? null : words('policy.off')]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </Box>
          <ExpandMoreOutlined aria-hidden sx={{ transform: isOpen ? 'rotate(180deg)' : 'none' }} />
        </ButtonBase>
        <Box id={fieldsId} hidden={!isOpen} data-fields>
          {isOpen ? (
            <>
              <Field
                label={words('policy.day')}
                hint={day === null ? words('policy.needDay') : words('policy.dayHint')}
                problem={day === null}
                value={step.dayText}
                inputProps={{ inputMode: 'numeric', maxLength: 5 }}
                sx={{ maxWidth: 120 }}
                onChange={(event) => change({ dayText: event.target.value })}
                onBlur={settleDay}
              />
              {step.kind === 'rung' ? <RungFields rung={step} change={change} /> : null}
              {step.kind === 'beside' && step.what === 'call' ? <ScriptField call={step} change={change} /> : null}
              <StepNeeds step={step} change={change} />
              <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 4 }}>
                <Box component="label" sx={{ display: 'flex', alignItems: 'center', gap: 2, flex: 1 }}>
                  <TickBox checked={isOn} onChange={(enabled) => change({ enabled })} />
                  {words('policy.on')}
                </Box>
                <Button startIcon={<DeleteOutlined />} onClick={remove}>
                  {words('policy.removeStep')}
                </Button>
              </Box>
            </>
          ) : null}
        </Box>
      </Box>
    </Box>
  );
}
