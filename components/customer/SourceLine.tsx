import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useActs } from '../common/acts';
import { lazyVerb } from '../common/lazily';
import { useSurroundings } from '../surroundings';

const linkAddress = lazyVerb(async () => (await import('@/lib/actions/link-address')).linkAddress);

type Props = {
  address: string | null;
  chooseOther: () => void;
  backToMail?: () => void;
  /** The open mail's address, for which this customer was chosen by hand: it can be remembered. */
  linking?: { address: string; customerId: string; linked: () => void } | null;
};

/** Which address told us whose mail this is; a click chooses another customer or goes back to the mail's own. */
export function SourceLine({ address, chooseOther, backToMail, linking }: Props) {
  const here = useSurroundings();
  const { words } = here;
  const { performHere } = useActs();
  const link = (to: NonNullable<Props['linking']>) => {
    performHere(linkAddress(here, to.address, to.customerId), { done: words('customer.linkedAddress', to) });
    to.linked();
  };
  return (
    <Typography
      variant="caption"
      component="div"
      color="textSecondary"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, mt: 2 }}
    >
      <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
        {address ? words('customer.readFrom', { address }) : words('customer.pickedByHand')}
      </Box>
      <Typography component="button" type="button" variant="caption" onClick={chooseOther} sx={linkLook}>
        {words('customer.chooseOther')}
      </Typography>
      {linking ? (
        <Typography component="button" type="button" variant="caption" onClick={() => link(linking)} sx={linkLook}>
          {words('customer.linkAddress', linking)}
        </Typography>
      ) : null}
      {backToMail ? (
        <Typography component="button" type="button" variant="caption" onClick={backToMail} sx={linkLook}>
          {words('customer.backToMail')}
        </Typography>
      ) : null}
    </Typography>
  );
}

/** Material UI's own link weighs a kilobyte before the first panel for looks that nothing here has. */
const linkLook = {
  p: 0,
  border: 0,
  verticalAlign: 'middle',
  bgcolor: 'transparent',
  color: 'primary.main',
  fontWeight: 600,
  minHeight: 24,
  cursor: 'pointer',
  userSelect: 'none',
  '&:hover': { textDecoration: 'underline' },
  '@media (pointer: coarse)': { minHeight: 48 },
} as const;
