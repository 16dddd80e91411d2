import DrawOutlined from '@mui/icons-material/DrawOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Notice } from '../common/Notice';
import { useSurroundings } from '../surroundings';

/** Says that the fields hold what a signature told, which a person looks through, and takes it out again. */
export function FromSignature({ isUsed, use }: { isUsed: boolean; use: (isUsed: boolean) => void }) {
  const { words } = useSurroundings();
  return (
    <Box aria-live="polite" sx={{ mx: '-12px' }}>
      <Notice
        tone="low"
        icon={<DrawOutlined />}
        title={words(isUsed ? 'customer.fromSignature' : 'customer.signatureOff')}
        actions={
          <Button size="small" onClick={() => use(!isUsed)}>
            {words(isUsed ? 'customer.signatureClear' : 'customer.signatureUse')}
          </Button>
        }
      >
        {isUsed ? words('customer.fromSignatureText') : null}
      </Notice>
    </Box>
  );
}
