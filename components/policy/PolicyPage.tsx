import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { chooseCompanyPolicies } from '@/lib/actions/choose-company-policies';
import { removePolicy } from '@/lib/actions/save-policy';
import type { Policy } from '@/lib/domain/policy';
import { policies, type Policies } from '@/lib/views/policies';
import { useActs } from '../common/acts';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { Group } from '../settings/Group';
import { useSurroundings } from '../surroundings';
import { MatrixSection } from './MatrixSection';
import { PolicyCard } from './PolicyCard';
import { PolicyEditor } from './PolicyEditor';
import { isShipped, policyName } from './policy-name';

type Editing = { policy: Policy; isNew: boolean };

/** How the company reminds: its policies, and which group of customers follows which. */
export function PolicyPage() {
  const [editing, setEditing] = useState<Editing | null>(null);
  const seen = useView(policies, undefined);
  if (editing)
    return (
      <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100%', maxWidth: 760, mx: 'auto' }}>
        <PolicyEditor policy={editing.policy} isNew={editing.isNew} close={() => setEditing(null)} />
      </Box>
    );
  return <ViewOf seen={seen}>{(answer) => <Policies answer={answer} edit={setEditing} />}</ViewOf>;
}

function Policies({ answer, edit }: { answer: Policies; edit: (editing: Editing) => void }) {
  const here = useSurroundings();
  const { words, newId } = here;
  const { performHere } = useActs();
  const { book, policies: listed } = answer;
  const use = (policy: Policy) =>
    performHere(chooseCompanyPolicies(here, { company: policy.id }), {
      done: words('policy.used', { name: policyName(policy, words) }),
    });
  const takeBack = (policy: Policy) =>
    performHere(removePolicy(here, policy.id), {
      done: words(isShipped(policy.id) ? 'policy.restored' : 'policy.removed', { name: policyName(policy, words) }),
    });
  const copy = (policy: Policy) => {
    const name = words('policy.copyOf', { name: policyName(policy, words) });
    edit({ policy: { ...policy, id: newId(), version: 1, name }, isNew: true });
  };
  return (
    <Box sx={{ px: 4, py: 5, maxWidth: 860, '@container (min-width: 840px)': { px: 7 } }}>
      <Typography variant="h1" tabIndex={-1} data-section-title>
        {words('policy.title')}
      </Typography>
      <Typography variant="body1" color="textSecondary" sx={{ mt: 2, mb: 5 }}>
        {words('policy.lead')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 8 }}>
        <Group title={words('policy.listTitle')}>
          <Box component="ul" sx={listLook}>
            {listed.map((listing) => (
              <PolicyCard
                key={listing.policy.id}
                listing={listing}
                use={() => use(listing.policy)}
                edit={() => edit({ policy: listing.policy, isNew: false })}
                copy={() => copy(listing.policy)}
                takeBack={() => takeBack(listing.policy)}
              />
            ))}
          </Box>
        </Group>
        <MatrixSection book={book} policies={listed.map(({ policy }) => policy)} />
      </Box>
    </Box>
  );
}

const listLook = {
  display: 'grid',
  gap: 3,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))',
  listStyle: 'none',
  m: 0,
  p: 0,
} as const;
