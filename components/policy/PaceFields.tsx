import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Field } from '../common/Field';
import { useSurroundings } from '../surroundings';
import { wholeOf, type PolicyDraft } from './policy-draft';

type Pace = Pick<PolicyDraft, 'gap' | 'grace' | 'stale'>;

/** How close contacts may follow one another, and how long we wait for what was promised. */
export function PaceFields({ draft, change }: { draft: PolicyDraft; change: (patch: Partial<Pace>) => void }) {
  const { words } = useSurroundings();
  const fields = [
    { name: 'gap', label: words('policy.gap'), hint: words('policy.gapHint'), least: 1 },
    { name: 'grace', label: words('policy.grace'), hint: undefined, least: 0 },
    { name: 'stale', label: words('policy.stale'), hint: undefined, least: 0 },
  ] as const;
  return (
    <section aria-labelledby="policy-pace">
      <Typography variant="h3" component="h2" id="policy-pace" sx={{ mb: 3 }}>
        {words('policy.pace')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))' }}>
        {fields.map(({ name, label, hint, least }) => (
          <Field
            key={name}
            label={label}
            hint={hint}
            problem={(wholeOf(draft[name]) ?? -1) < least}
            value={draft[name]}
            inputProps={{ inputMode: 'numeric', maxLength: 3 }}
            sx={{ maxWidth: 120 }}
            onChange={(event) => change({ [name]: event.target.value })}
          />
        ))}
      </Box>
    </section>
  );
}
