import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ListedPolicy } from '@/lib/views/policies';
import { Tag } from '../common/Tag';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { LadderLine } from './LadderLine';
import { isShipped, policyName } from './policy-name';

const aboutKeys = {
  'kind-standard': 'policy.about-kind-standard',
  light: 'policy.about-light',
  personal: 'policy.about-personal',
  care: 'policy.about-care',
  strict: 'policy.about-strict',
  'no-follow': 'policy.about-no-follow',
} as const;

type Props = {
  listing: ListedPolicy;
  use: () => void;
  edit: () => void;
  copy: () => void;
  takeBack: () => void;
};

/** A policy at a glance: for whom, how many steps, where they lie; and what one can do with it. */
export function PolicyCard({ listing: { policy, isCompany, isOwn, serves }, use, edit, copy, takeBack }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const name = policyName(policy, words);
  const shipped = isShipped(policy.id);
  const written = policy.rungs.filter(({ enabled }) => enabled).length;
  const calls = policy.sideSteps.filter(({ what, enabled = true }) => what === 'call' && enabled).length;
  return (
    <Box component="li" sx={cardLook} data-company={isCompany || undefined}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography variant="h4" component="h3" sx={{ flex: '1 1 auto' }}>
          {name}
        </Typography>
        {isOwn && shipped ? <Tag>{words('policy.changed')}</Tag> : null}
        {isCompany ? <Tag tone="settled">{words('policy.forAll')}</Tag> : null}
      </Box>
      <Typography variant="body2" color="textSecondary">
        {isShipped(policy.id) ? words(aboutKeys[policy.id]) : words('policy.ownAbout')}
      </Typography>
      <LadderLine policy={policy} />
      <Typography variant="caption" color="textSecondary">
        {[
          words('policy.steps', formats.counted(written)),
          words('policy.calls', formats.counted(calls)),
          words('policy.serves', formats.counted(serves)),
        ].join(' · ')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, ml: -2, mb: -1 }}>
        <Button aria-label={words('policy.editNamed', { name })} onClick={edit}>
          {words('policy.edit')}
        </Button>
        <Button aria-label={words('policy.copyNamed', { name })} onClick={copy}>
          {words('policy.copy')}
        </Button>
        {isCompany ? null : (
          <Button aria-label={words('policy.useNamed', { name })} onClick={use}>
            {words('policy.use')}
          </Button>
        )}
        {isOwn ? (
          <Button
            aria-label={words(shipped ? 'policy.restoreNamed' : 'policy.removeNamed', { name })}
            onClick={takeBack}
          >
            {words(shipped ? 'policy.restore' : 'policy.remove')}
          </Button>
        ) : null}
      </Box>
    </Box>
  );
}

const cardLook = {
  display: 'grid',
  alignContent: 'start',
  gap: 2,
  p: 4,
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: '16px',
  bgcolor: 'surface.main',
  '&[data-company]': { borderColor: 'primary.main', bgcolor: 'surface.low' },
} as const;
