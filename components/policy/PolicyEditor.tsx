import AddOutlined from '@mui/icons-material/AddOutlined';
import PhoneOutlined from '@mui/icons-material/PhoneOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { savePolicy } from '@/lib/actions/save-policy';
import type { Policy } from '@/lib/domain/policy';
import { useActs } from '../common/acts';
import { Field } from '../common/Field';
import { FormPage } from '../common/FormPage';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';
import { reordered, withCall, withoutStep, withRung, withStep } from './draft-steps';
import { DryRunSection } from './DryRunSection';
import { LadderStep } from './LadderStep';
import { PaceFields } from './PaceFields';
import { draftOf, policyOfDraft, problemsOf, type PolicyDraft } from './policy-draft';
import { policyName } from './policy-name';
import { problemWords } from './step-words';

type Props = {
  policy: Policy;
  /** Not kept yet: it may be saved as it is. */
  isNew: boolean;
  close: () => void;
};

/** A policy as a ladder of steps, with what it would change today beside it. */
export function PolicyEditor({ policy, isNew, close }: Props) {
  const here = useSurroundings();
  const { words, newId } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const [kept] = useState(() => draftOf(policy, policyName(policy, words)));
  const [draft, setDraft] = useState<PolicyDraft>(kept);
  const [openStep, setOpenStep] = useState<string | null>(null);
  const problems = problemsOf(draft, true);
  const blocking = problems.find(({ isBlocking }) => isBlocking);
  const edited = policyOfDraft(draft);
  const isChanged = isNew || JSON.stringify(draft) !== JSON.stringify(kept);
  const add = (change: (before: PolicyDraft, id: string) => PolicyDraft) => {
    const id = newId();
    setDraft(change(draft, id));
    setOpenStep(id);
  };
  const submit = () =>
    save(async () => {
      if (!edited) return;
      // A shipped name that nobody changed stays the interface's word, in whatever language it is read.
      const name = draft.name === kept.name ? (policy.name ?? null) : edited.name;
      await perform(savePolicy(here, { ...edited, name: name ?? null }), {
        done: words('policy.saved', { name: draft.name.trim() }),
      });
      close();
    });
  const missing = blocking ? problemWords(blocking, words, formats) : isChanged ? null : words('policy.nothingChanged');
  return (
    <FormPage
      title={words('policy.editTitle')}
      back={close}
      failure={failure}
      submit={{ label: words('policy.save'), save: () => void submit(), missing, isBusy }}
    >
      <Field
        label={words('policy.name')}
        value={draft.name}
        inputProps={{ maxLength: 60 }}
        onChange={(event) => setDraft({ ...draft, name: event.target.value })}
      />
      <section aria-labelledby="policy-ladder">
        <Typography variant="h3" component="h2" id="policy-ladder">
          {words('policy.ladder')}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1, mb: 3 }}>
          {words('policy.ladderWhy')}
        </Typography>
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {draft.steps.map((step) => (
            <LadderStep
              key={step.id}
              step={step}
              isOpen={step.id === openStep}
              toggle={() => setOpenStep(step.id === openStep ? null : step.id)}
              change={(patch) => setDraft(withStep(draft, step.id, patch))}
              settleDay={() => setDraft(reordered(draft))}
              remove={() => setDraft(withoutStep(draft, step.id))}
            />
          ))}
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 1 }}>
          <Button startIcon={<AddOutlined />} onClick={() => add(withRung)}>
            {words('policy.addRung')}
          </Button>
          <Button startIcon={<PhoneOutlined />} onClick={() => add(withCall)}>
            {words('policy.addCall')}
          </Button>
        </Box>
        <Box component="output" sx={{ display: 'block' }}>
          {problems.map((problem) => (
            <Typography
              key={problem.code}
              variant="body2"
              sx={{ mt: 2, color: problem.isBlocking ? 'late.main' : 'text.secondary' }}
            >
              {problemWords(problem, words, formats)}
            </Typography>
          ))}
        </Box>
      </section>
      <PaceFields draft={draft} change={(patch) => setDraft({ ...draft, ...patch })} />
      <DryRunSection policy={edited && !blocking ? edited : null} />
    </FormPage>
  );
}
