import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useSurroundings } from '../surroundings';

type Props = { address: string | null; chooseOther: () => void; backToMail?: () => void };

/** Which address told us whose mail this is; a click chooses another customer or goes back to the mail's own. */
export function SourceLine({ address, chooseOther, backToMail }: Props) {
  const { words } = useSurroundings();
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
      <Link component="button" type="button" variant="caption" underline="hover" onClick={chooseOther} sx={linkLook}>
        {words('customer.chooseOther')}
      </Link>
      {backToMail ? (
        <Link component="button" type="button" variant="caption" underline="hover" onClick={backToMail} sx={linkLook}>
          {words('customer.backToMail')}
        </Link>
      ) : null}
    </Typography>
  );
}

const linkLook = { fontWeight: 600, minHeight: 24, '@media (pointer: coarse)': { minHeight: 48 } } as const;
