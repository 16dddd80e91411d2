import SearchOutlined from '@mui/icons-material/SearchOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useState } from 'react';
import { invoiceList, type InvoiceList, type InvoiceListState } from '@/lib/views/invoice-list';
import { ChoiceChips } from '../common/ChoiceChips';
import { Field } from '../common/Field';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { InvoiceRows } from './InvoiceRows';
import { pageLook } from './page-look';

const pageSize = 500;
const states = ['open', 'overdue', 'upcoming', 'disputed'] as const;
const everyCurrency = 'every';

/** Open invoices of all customers, by state, currency and whatever one searches for; each opens its customer. */
export function InvoicesPage({ open }: { open: (customerId: string) => void }) {
  const { words, today } = useSurroundings();
  const formats = useFormats();
  const [text, setText] = useState('');
  const [state, setState] = useState<InvoiceListState>('open');
  const [currency, setCurrency] = useState<string | null>(null);
  const [limit, setLimit] = useState(pageSize);
  const asked = useDeferredValue(text.trim());
  const seen = useView(invoiceList, { today, state, currency, text: asked, limit });
  const ask = (change: () => void) => {
    change();
    setLimit(pageSize);
  };
  return (
    <Box sx={pageLook}>
      <Typography variant="h1" tabIndex={-1} data-section-title sx={{ mb: 4 }}>
        {words('desk.invoices')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 4, mb: 4 }}>
        <Box sx={{ maxWidth: 520 }}>
          <Field
            label={words('search.label')}
            type="search"
            value={text}
            onChange={(event) => ask(() => setText(event.target.value))}
            startAdornment={<SearchOutlined aria-hidden sx={{ mr: 2, color: 'text.secondary' }} />}
            autoComplete="off"
          />
        </Box>
        <ChoiceChips
          label={words('desk.invoicesWhich')}
          choices={states.map((value) => ({ value, label: words(`desk.invoices-${value}`) }))}
          value={state}
          onChoose={(next) => ask(() => setState(next))}
        />
      </Box>
      <ViewOf seen={seen} isQuiet>
        {(list) => (
          <>
            {list.currencies.length > 1 || currency !== null ? (
              <ChoiceChips
                label={words('payments.currency')}
                choices={currencyChoices(list, currency, words('desk.everyCurrency'))}
                value={currency ?? everyCurrency}
                onChoose={(next) => ask(() => setCurrency(next === everyCurrency ? null : next))}
              />
            ) : null}
            <Typography component="output" variant="body2" color="textSecondary" sx={{ display: 'block', my: 3 }}>
              {list.invoices.length === 0
                ? words('desk.noInvoices')
                : words(list.hasMore ? 'desk.invoicesFirst' : 'desk.invoicesCount', {
                    ...formats.counted(list.invoices.length),
                    amounts: formats.amounts(list.totals),
                  })}
            </Typography>
            <InvoiceRows invoices={list.invoices} open={open} />
            {list.hasMore ? (
              <Button sx={{ mt: 2 }} onClick={() => setLimit(limit + pageSize)}>
                {words('worklist.showMore')}
              </Button>
            ) : null}
          </>
        )}
      </ViewOf>
    </Box>
  );
}

function currencyChoices({ currencies }: InvoiceList, chosen: string | null, every: string) {
  const all = chosen === null || currencies.includes(chosen) ? currencies : [...currencies, chosen];
  return [{ value: everyCurrency, label: every }, ...all.map((value) => ({ value, label: value }))];
}
