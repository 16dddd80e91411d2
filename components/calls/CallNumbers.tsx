import LocalPhoneOutlined from '@mui/icons-material/LocalPhoneOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { answeringHour } from '@/lib/domain/answering-hour';
import { dialable } from '@/lib/domain/dialable';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { settings } from '@/lib/views/settings';
import type { OpenForm } from '../common/form-request';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';

/** Whom one can ring up, each as a link that dials, and at which hour they usually answer. */
export function CallNumbers({ panel, openForm }: { panel: CustomerPanel; openForm: OpenForm }) {
  const { words, calendar } = useSurroundings();
  const known = useView(settings, undefined);
  const { customer, contacts, history } = panel;
  const phones = contacts.filter(({ kind }) => kind === 'phone');
  if (phones.length === 0) {
    return (
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography variant="body1">{words('calls.noNumber')}</Typography>
        <Button onClick={() => openForm({ form: 'customer' })} sx={{ ml: -2 }}>
          {words('calls.addNumber')}
        </Button>
      </Box>
    );
  }
  const country = customer.country ?? (known.phase === 'here' ? known.answer.company.country : null);
  const talks = history.entries.flatMap((entry) => (entry.kind === 'contact' ? [entry.entry] : []));
  const hour = answeringHour(talks, customer.timeZone ?? calendar.timeZone);
  return (
    <div>
      <Box component="ul" aria-label={words('calls.numbers')} sx={listLook}>
        {phones.map(({ id, value, name, role }) => {
          const number = dialable(value, country);
          const who = [name, role].filter(Boolean).join(' · ');
          return (
            <li key={id}>
              <Button
                variant="tonal"
                size="small"
                startIcon={<LocalPhoneOutlined />}
                // A number that we cannot complete is dialled as it was written down.
                href={`tel:${number ? `+${number.digits}` : value}`}
                aria-label={words('calls.dial', { number: who ? `${who}, ${value}` : value })}
              >
                <bdi>{value}</bdi>
              </Button>
              {who ? (
                <Typography variant="body2" component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                  {who}
                </Typography>
              ) : null}
              {number?.added ? (
                <Typography variant="caption" color="textSecondary" sx={{ width: '100%' }}>
                  {words('calls.addedCode', { code: number.added })}
                </Typography>
              ) : null}
            </li>
          );
        })}
      </Box>
      {hour === null ? null : (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
          {words('calls.bestHour', { hour: `${hour}:00` })}
        </Typography>
      )}
    </div>
  );
}

const listLook = {
  m: 0,
  p: 0,
  listStyle: 'none',
  display: 'grid',
  gap: 2,
  '& > li': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 },
} as const;
