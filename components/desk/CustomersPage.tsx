import SearchOutlined from '@mui/icons-material/SearchOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useState } from 'react';
import { customerList } from '@/lib/views/customer-list';
import { search } from '@/lib/views/search';
import { ChoiceChips } from '../common/ChoiceChips';
import { Field } from '../common/Field';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { CustomerRows } from './CustomerRows';
import { pageLook } from './page-look';

const pageSize = 50;

type Props = { open: (customerId: string) => void; create: () => void };

/** All customers, those with a balance first, and a search over names, invoices, tax ids and addresses. */
export function CustomersPage({ open, create }: Props) {
  const { words } = useSurroundings();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  return (
    <Box sx={pageLook}>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: 3, mb: 4 }}
      >
        <Typography variant="h1" tabIndex={-1} data-section-title>
          {words('desk.customers')}
        </Typography>
        <Button variant="tonal" onClick={create}>
          {words('desk.newCustomer')}
        </Button>
      </Box>
      <Box sx={{ maxWidth: 520, mb: 4 }}>
        <Field
          label={words('search.label')}
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          startAdornment={<SearchOutlined aria-hidden sx={{ mr: 2, color: 'text.secondary' }} />}
          autoComplete="off"
        />
      </Box>
      {asked === '' ? <Everybody open={open} /> : <Found text={asked} open={open} />}
    </Box>
  );
}

function Found({ text, open }: { text: string; open: (customerId: string) => void }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const seen = useView(search, { text, limit: pageSize });
  return (
    <ViewOf seen={seen} isQuiet>
      {(hits) => (
        <>
          <Typography component="output" variant="body2" color="textSecondary" sx={{ display: 'block', mb: 2 }}>
            {hits.length === 0 ? words('search.none', { text }) : words('search.results', formats.counted(hits.length))}
          </Typography>
          <CustomerRows
            customers={hits.map(({ customerId, name, found, overdue }) => ({
              customerId,
              name,
              note: found,
              overdue,
              daysLate: null,
            }))}
            open={open}
          />
        </>
      )}
    </ViewOf>
  );
}

function Everybody({ open }: { open: (customerId: string) => void }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const [which, setWhich] = useState<'owing' | 'all'>('owing');
  const [limit, setLimit] = useState(pageSize);
  const seen = useView(customerList, { which, limit });
  return (
    <>
      <ChoiceChips
        label={words('desk.which')}
        choices={[
          { value: 'owing', label: words('desk.owing') },
          { value: 'all', label: words('desk.all') },
        ]}
        value={which}
        onChoose={(next) => {
          setWhich(next);
          setLimit(pageSize);
        }}
      />
      <ViewOf seen={seen} isQuiet>
        {({ customers, count }) => (
          <>
            <Typography component="output" variant="body2" color="textSecondary" sx={{ display: 'block', my: 3 }}>
              {count > 0
                ? words('desk.customersCount', formats.counted(count))
                : words(which === 'owing' ? 'desk.nobodyOwing' : 'desk.noCustomers')}
            </Typography>
            <CustomerRows
              customers={customers.map((line) => ({ ...line, note: line.taxId, daysLate: line.oldestDaysLate }))}
              open={open}
            />
            {customers.length >= limit ? (
              <Button sx={{ mt: 2 }} onClick={() => setLimit(limit + pageSize)}>
                {words('worklist.showMore')}
              </Button>
            ) : null}
          </>
        )}
      </ViewOf>
    </>
  );
}
