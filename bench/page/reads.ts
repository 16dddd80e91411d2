import { addressingAtOnce as addressing } from '@/lib/actions/addressing-at-once';
import { defaultCalendar } from '@/lib/domain/calendar';
import { openedMail } from '@/lib/views/opened-mail';
import { worklist } from '@/lib/views/worklist';
import { pair, type Pair } from '../figures';
import { addressOf, benchDay } from './book';
import { mailFrom } from './mail-from';
import { openRaw, rawPanel, rawWorklist } from './raw-reads';
import { seedLedger, type BookSize } from './seed';
import { measureStandings, type StandingsFigures } from './standings';

/**
 * The two reads of every day, beside the fastest raw form of the same reads; then the standings that the worklist is read
 * from, all of them and after one payment.
 */
export async function measureReads(
  size: BookSize,
  runs: number,
): Promise<{ pairs: Pair[]; standings: StandingsFigures }> {
  const name = `bench-reads-${size.invoices}`;
  const ledger = await seedLedger(name, size);
  const raw = await openRaw(name);
  const calendar = defaultCalendar('America/Mexico_City');
  const customerOf = (turn: number) => (turn * 7919) % size.customers;
  const ours = async (turn: number) => {
    const mail = mailFrom(addressOf(customerOf(turn)));
    const { whose, panel } = await openedMail(ledger, { mail, addressing, today: benchDay, calendar });
    if (!panel?.history.entries.length) throw new Error(`The bench's customer was not found: ${whose.kind}`);
  };
  const panel = await pair('customer by address, panel and last 50 entries', runs, ours, 'raw getAll', (turn) =>
    rawPanel(raw, customerOf(turn)),
  );
  const list = await pair(
    'worklist, first 50',
    runs,
    () => worklist(ledger, { today: benchDay, limit: 50 }),
    'raw getAll',
    () => rawWorklist(raw, benchDay),
  );
  const standings = await measureStandings(ledger, raw, size.customers, runs);
  raw.close();
  await ledger.delete();
  return { pairs: [panel, list], standings };
}
