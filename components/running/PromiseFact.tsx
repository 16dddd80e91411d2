import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import Typography from '@mui/material/Typography';
import type { PromiseLine } from '@/lib/views/customer-panel';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { FactRow } from './FactRow';
import type { RunningActs } from './running-acts';

/** An open or broken promise; the fact comes before the feeling. */
export function PromiseFact({ line, acts }: { line: PromiseLine; acts: RunningActs }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { promise, state } = line;
  const invoiceIds = promise.invoiceIds;
  return (
    <FactRow
      tone={state === 'broken' ? 'late' : 'promise'}
      icon={<HandshakeOutlined />}
      title={words('running.promise', { amount: formats.money(promise.promised.amount) })}
      detail={useDetail(line)}
      below={
        line.level > 1 ? (
          <Typography variant="body2" color="textSecondary">
            {words('running.promiseLevel', { n: line.level })}
          </Typography>
        ) : null
      }
      menuName={words('running.promiseMenu')}
      choices={[
        { label: words('running.recordPayment'), choose: () => acts.openForm({ form: 'payment', invoiceIds }) },
        { label: words('running.replace'), choose: () => acts.openForm({ form: 'promise', invoiceIds }) },
        ...(state === 'open'
          ? [{ label: words('running.withdraw'), choose: () => acts.withdrawPromise(promise.id) }]
          : []),
      ]}
    />
  );
}

function useDetail({ promise, state, judgedOn, received }: PromiseLine): string {
  const { words } = useSurroundings();
  const formats = useFormats();
  const promised = formats.phrases(promise.promised.date, 'act');
  const { untilDay, onDay } = formats.phrases(judgedOn);
  if (received.minor > 0 && state !== 'broken')
    return words('running.promisePartly', { received: formats.money(received), untilDay });
  if (state === 'open') return words('running.promiseDetail', { day: capital(promised.day), untilDay });
  return words('running.promiseBroken', { onDay: promised.onDay, judgedDay: onDay });
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
