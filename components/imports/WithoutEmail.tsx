import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import InputBase from '@mui/material/InputBase';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { addContact } from '@/lib/actions/add-contact';
import { withoutEmail, type WithoutEmail as Line } from '@/lib/views/without-email';
import { useActs } from '../common/acts';
import { inputLook } from '../common/input-look';
import { LegalName } from '../common/LegalName';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';

const shownAtOnce = 20;

/** Customers with a balance to whom one cannot write yet, each with a field for the address. */
export function WithoutEmail() {
  const { words } = useSurroundings();
  const formats = useFormats();
  const seen = useView(withoutEmail, { limit: shownAtOnce });
  if (seen.phase !== 'here' || seen.answer.count === 0) return null;
  const { customers, count } = seen.answer;
  return (
    <Box component="section" aria-labelledby="no-email" sx={{ mt: 6 }}>
      <Typography variant="h4" component="h3" id="no-email">
        {count > shownAtOnce
          ? words('imports.noEmailMany', formats.counted(shownAtOnce))
          : words('imports.noEmailTitle', formats.counted(count))}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {words('imports.noEmailText')}
      </Typography>
      <ul>
        {customers.map((customer) => (
          <AddressRow key={customer.customerId} customer={customer} />
        ))}
      </ul>
    </Box>
  );
}

function AddressRow({ customer: { customerId, name } }: { customer: Line }) {
  const here = useSurroundings();
  const { words } = here;
  const { performHere } = useActs();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const value = text.trim();
  const add = () => {
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return setWrong(true);
    const done = words('imports.noEmailAdded', { address: value });
    performHere(addContact(here, customerId, { kind: 'email', value }), { done });
  };
  return (
    <Box component="li" sx={{ borderTop: '1px solid', borderColor: 'divider', py: 2 }}>
      <Box
        component="form"
        noValidate
        sx={rowLook}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Typography variant="body1" sx={{ flex: '1 1 220px', minWidth: 0, fontWeight: 600 }}>
          <LegalName name={name} />
        </Typography>
        <InputBase
          type="email"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setWrong(false);
          }}
          inputProps={{ 'aria-label': words('imports.noEmailOf', { name }), 'aria-invalid': isWrong || undefined }}
          sx={[inputLook, { flex: '1 1 220px', minWidth: 0 }]}
        />
        <Button type="submit" variant="tonal" aria-label={words('imports.noEmailAddOf', { name })}>
          {words('imports.noEmailAdd')}
        </Button>
        {isWrong ? (
          <Typography variant="body2" component="output" sx={{ width: '100%', color: 'late.main' }}>
            {words('customer.addressWrong')}
          </Typography>
        ) : null}
      </Box>
    </Box>
  );
}

const rowLook = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 } as const;
