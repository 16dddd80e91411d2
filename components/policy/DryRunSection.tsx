import PlayArrowOutlined from '@mui/icons-material/PlayArrowOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Policy } from '@/lib/domain/policy';
import { policyDryRun, type PolicyChange } from '@/lib/views/policy-dry-run';
import { LegalName } from '../common/LegalName';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { stepTitle } from '../next-step/step-title';
import { useSurroundings } from '../surroundings';

/** What a policy would propose today, for whom, instead of what; asked for by the person, since it reads every customer. */
export function DryRunSection({ policy }: { policy: Policy | null }) {
  const { words } = useSurroundings();
  const [isAsked, setAsked] = useState(false);
  return (
    <Box component="section" aria-labelledby="policy-dry" sx={sectionLook}>
      <Typography variant="h3" component="h2" id="policy-dry">
        {words('policy.dryTitle')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {words('policy.dryWhy')}
      </Typography>
      {policy && isAsked ? (
        <Result policy={policy} />
      ) : (
        <Box>
          <Button
            variant="tonal"
            startIcon={<PlayArrowOutlined />}
            disabled={policy === null}
            onClick={() => setAsked(true)}
          >
            {words('policy.dryRun')}
          </Button>
        </Box>
      )}
    </Box>
  );
}

function Result({ policy }: { policy: Policy }) {
  const { words, today, calendar } = useSurroundings();
  const formats = useFormats();
  const seen = useView(policyDryRun, { policy, today, calendar });
  return (
    <Box component="output" sx={{ display: 'block' }}>
      <ViewOf seen={seen}>
        {({ customers, changedCount, changes }) => {
          if (customers === 0) return <p>{words('policy.dryNobody')}</p>;
          if (changedCount === 0) return <p>{words('policy.drySame')}</p>;
          const all = formats.counted(customers).n;
          const more = changedCount - changes.length;
          return (
            <>
              <Typography variant="h4" component="p">
                {words('policy.dryChanged', { ...formats.counted(changedCount), all })}
              </Typography>
              <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 2, p: 0 }}>
                {changes.map((change) => (
                  <Change key={change.customerId} change={change} />
                ))}
              </Box>
              {more > 0 ? (
                <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
                  {words('policy.dryMore', formats.counted(more))}
                </Typography>
              ) : null}
            </>
          );
        }}
      </ViewOf>
    </Box>
  );
}

function Change({ change: { name, before, after } }: { change: PolicyChange }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const said = (nextStep: PolicyChange['before']) => stepTitle({ nextStep, promises: [] }, words, formats);
  return (
    <Box component="li" sx={{ py: 2, borderTop: '1px solid', borderColor: 'divider' }}>
      <Typography variant="body1" sx={{ fontWeight: 600 }}>
        <LegalName name={name} />
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {words('policy.dryBefore', { step: said(before) })}
      </Typography>
      <Typography variant="body2">{words('policy.dryAfter', { step: said(after) })}</Typography>
    </Box>
  );
}

const sectionLook = { display: 'grid', gap: 3, p: 4, borderRadius: '16px', bgcolor: 'surface.low' } as const;
