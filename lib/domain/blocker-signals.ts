import { paperClaims } from './claim-signals';
import { labelOf, type LateGround } from './late-ground';
import { weigh, type WeighedEvidence } from './reason-evidence';

/** Nobody has to have been written to in the first days. */
const quietDays = 7;

/** What speaks for something missing on either side's papers (S1.12): nobody pays what they never got or cannot book. */
export function signsOfBlocker(ground: LateGround): WeighedEvidence[] {
  return [
    ...orderMissing(ground),
    ...paperClaims(ground),
    ...unreachable(ground),
    ...passedOver(ground),
    ...theirRules(ground),
    ...notSent(ground),
  ];
}

function orderMissing({ situation, late }: LateGround): WeighedEvidence[] {
  if (situation.file.customer.paymentPolicy?.purchaseOrder !== true) return [];
  const [first, ...others] = late.filter(({ invoice }) => (invoice.orderRef ?? '').trim() === '');
  return first ? [weigh(3, { code: 'order-missing', count: others.length + 1, invoice: labelOf(first) })] : [];
}

function unreachable({ situation, entries }: LateGround): WeighedEvidence[] {
  const { contacts } = situation.file;
  if (contacts.every(({ voided }) => voided !== null)) return [weigh(3, { code: 'no-contact' })];
  const mails = entries.filter(({ channel }) => channel === 'mail');
  const last = mails.at(-1);
  return last?.outcome === 'bounced' ? [weigh(3, { code: 'mail-bounced', date: { day: last.on } })] : [];
}

/** They paid what was due later: they can and do pay, and this one stayed behind. */
function passedOver({ late, paid }: LateGround): WeighedEvidence[] {
  for (const line of late) {
    const dueOn = line.invoice.dueOn ?? '';
    const newer = paid.filter(
      ({ invoice, paidOn }) => paidOn !== null && paidOn > dueOn && (invoice.dueOn ?? '') > dueOn,
    );
    if (newer.length > 0) return [weigh(2, { code: 'passed-over', count: newer.length, invoice: labelOf(line) })];
  }
  return [];
}

function theirRules({ situation }: LateGround): WeighedEvidence[] {
  const { portal, documents } = situation.file.customer.paymentPolicy ?? { portal: null, documents: null };
  return [
    ...(portal ? [weigh(1, { code: 'portal-asked', portal })] : []),
    ...(documents ? [weigh(1, { code: 'documents-asked', documents })] : []),
  ];
}

/** Nothing of ours is on record since the document: it may never have reached them. */
function notSent({ late, entries }: LateGround): WeighedEvidence[] {
  const [oldest] = late;
  const since = oldest.invoice.issuedOn ?? oldest.invoice.dueOn ?? '';
  const isWritten = entries.some(({ direction, on }) => direction === 'out' && on >= since);
  const isHeard = entries.some(({ direction, on }) => direction === 'in' && on >= (oldest.invoice.dueOn ?? ''));
  return isWritten || isHeard || oldest.daysLate <= quietDays ? [] : [weigh(1, { code: 'not-sent' })];
}
