import { isDoNotContact } from './contact-history';
import { effectiveRows } from './effective-rows';
import type { MainContact } from './main-contact';
import { isOnSubject } from './on-subject';
import { goesAlong, isAskingDue, type GoesAlong } from './payment-policy';
import type { Money } from './money';
import { daysBetween, type PlainDate } from './plain-date';
import { overdueLines, type Situation } from './situation';
import { waitingReply } from './waiting-reply';

/** What to look at before a contact (practice S1.4), in the order in which it is told. */
export const readinessCodes = [
  'do-not-contact',
  'no-address',
  'no-number',
  'mail-bounced',
  'reply-waiting',
  'in-payment',
  'promise-open',
  'promise-broken',
  'disputed',
  'data-old',
  'order-missing',
  'nobody-chosen',
  'ask-again',
] as const;

export type ReadinessCode = (typeof readinessCodes)[number];

/** One thing that is not ready, with what the sentence needs. */
export type ReadinessItem = {
  code: ReadinessCode;
  /** Days, documents or addresses, by code. */
  count?: number;
  date?: PlainDate;
  amount?: Money;
  invoice?: string;
  disputeId?: string;
};

export type Readiness = {
  items: readonly ReadinessItem[];
  /** What has to go along with the invoices. */
  along: readonly GoesAlong[];
  /** The day of the newest balance list that spoke of them; null when none did. */
  dataAsOf: PlainDate | null;
};

/**
 * Whether everything is ready for a contact: data fresh, somebody to reach, nothing promised, disputed or on its way, the
 * papers that they ask for. It tells and never blocks.
 * @param way by which the contact is made: an address or a number must be known
 */
export function readinessOf(situation: Situation, way: 'mail' | 'call'): Readiness {
  const { file, disputes, on } = situation;
  const late = overdueLines(situation);
  const spokenOf = late.length > 0 ? late : situation.open.filter(({ open }) => open.minor > 0);
  const along = goesAlong(
    file.customer.paymentPolicy,
    spokenOf.map(({ invoice }) => invoice),
  );
  const items: ReadinessItem[] = [...reach(situation, way), ...standing(situation)];
  const [dispute] = disputes;
  if (dispute) items.push({ code: 'disputed', count: disputes.length, disputeId: dispute.disputeId });
  const dataAsOf = newestData(situation);
  const days = dataAsOf === null ? 0 : daysBetween(dataAsOf, on.today);
  if (dataAsOf !== null && days > situation.policy.staleAfterDays) {
    items.push({ code: 'data-old', count: days, date: dataAsOf });
  }
  const missing = along.find(({ code }) => code === 'order-missing');
  if (missing?.code === 'order-missing') {
    items.push({ code: 'order-missing', count: missing.count, invoice: missing.invoice });
  }
  if (isAskingDue(file.customer.paymentPolicy, on.today)) {
    items.push({ code: 'ask-again', ...verified(file.customer.paymentPolicy?.verifiedOn ?? null) });
  }
  const order = (item: ReadinessItem) => readinessCodes.indexOf(item.code);
  return { items: items.toSorted((a, b) => order(a) - order(b)), along, dataAsOf };
}

function verified(day: PlainDate | null): { date?: PlainDate } {
  return day === null ? {} : { date: day };
}

/** Somebody to reach, and one of several addresses that a person chose. */
function reach({ file }: Situation, way: 'mail' | 'call'): ReadinessItem[] {
  if (isDoNotContact(file, way)) return [{ code: 'do-not-contact' }];
  const kind = way === 'mail' ? 'email' : 'phone';
  const contacts = file.contacts.filter((contact) => contact.kind === kind && contact.voided === null);
  if (contacts.length === 0) return [{ code: way === 'mail' ? 'no-address' : 'no-number' }];
  if (way === 'call') return [];
  const last = effectiveRows(file.log)
    .filter(({ channel }) => channel === 'mail')
    .reduce<{ at: string; on: PlainDate; outcome: string | null } | null>(
      (newest, entry) => (newest === null || entry.at > newest.at ? entry : newest),
      null,
    );
  if (last?.outcome === 'bounced') return [{ code: 'mail-bounced', date: last.on }];
  const { mainContactId } = file.customer as MainContact;
  const isChosen = contacts.some(({ id, duty }) => id === mainContactId || duty === 'pays');
  return contacts.length > 1 && !isChosen ? [{ code: 'nobody-chosen', count: contacts.length }] : [];
}

/** What they said that a message must not pass over. */
function standing(situation: Situation): ReadinessItem[] {
  const { file, on, promises, open } = situation;
  const items: ReadinessItem[] = [];
  const reply = waitingReply(file);
  if (reply) items.push({ code: 'reply-waiting', count: Math.max(0, daysBetween(reply.on, on.today)), date: reply.on });
  const onTheWay = open.flatMap(({ gates }) => gates.filter(({ code }) => code === 'in-payment'));
  const [coming] = onTheWay;
  if (coming) items.push({ code: 'in-payment', ...verified(coming.until ?? null) });
  const standingPromises = promises.filter(({ isAnswered }) => !isAnswered);
  const promised = standingPromises.find(({ state }) => state === 'open');
  if (promised) {
    const { date, amount } = promised.promise.promised;
    items.push({ code: 'promise-open', date, amount });
  }
  const broken = standingPromises.findLast(
    ({ state, promise }) =>
      (state === 'broken' || state === 'partially-kept') &&
      open.some((line) => line.open.minor > 0 && isOnSubject(promise.invoiceIds, line)),
  );
  if (broken) {
    const { date, amount } = broken.promise.promised;
    items.push({ code: 'promise-broken', date, amount });
  }
  return items;
}

/** The newest balance list that spoke of them. */
function newestData({ file, on }: Situation): PlainDate | null {
  const lists = file.balanceReports.filter(({ voided }) => voided === null).map(({ asOf }) => asOf);
  return (
    lists
      .filter((day) => day <= on.today)
      .toSorted()
      .at(-1) ?? null
  );
}
