import Box from '@mui/material/Box';
import { splitLegalForm } from './legal-form';

/** A company's name with its legal form lighter: the name is what people recognise. */
export function LegalName({ name }: { name: string }) {
  const { core, joint, form } = splitLegalForm(name);
  return (
    <span translate="no">
      {core}
      {form ? (
        <Box component="span" sx={{ fontWeight: 450, color: 'text.secondary' }}>
          {joint}
          {form}
        </Box>
      ) : null}
    </span>
  );
}
