import type { DisputeCode } from './dispute-code';
import { effectiveRows } from './effective-rows';
import { groupBy } from './group-by';
import { labelOf, type LateGround } from './late-ground';
import { isOnSubject } from './on-subject';
import { addDays, dayInZone } from './plain-date';
import { weigh, type WeighedEvidence } from './reason-evidence';
import { currentTag } from './situation-tag';

/** A claim that was solved leaves a doubt for so long while its invoice stays open. */
const afterClaimDays = 60;

/** A document is unusually large from this many times the largest that they paid. */
const large = 2;

const qualityCodes: readonly (string | null)[] = ['dissatisfied', 'not-received'] satisfies DisputeCode[];
const unawareCodes: readonly (string | null)[] = ['unknown-order', 'duplicate'] satisfies DisputeCode[];
const paperCodes: readonly (string | null)[] = ['amount', 'invoice-details', 'already-paid'] satisfies DisputeCode[];

/** Open disputes about what is late, with one of these codes. */
function claims({ situation, late }: LateGround, holds: (code: string | null) => boolean) {
  return situation.disputes.filter(
    ({ code, invoiceIds }) => holds(code) && late.some((line) => isOnSubject(invoiceIds, line)),
  );
}

/** What speaks for being dissatisfied with goods, service or treatment (S1.15). */
export function signsOfDissatisfaction(ground: LateGround): WeighedEvidence[] {
  const known = [...qualityCodes, ...unawareCodes, ...paperCodes];
  const [quality] = claims(ground, (code) => qualityCodes.includes(code));
  const [other] = claims(ground, (code) => !known.includes(code));
  const signs: WeighedEvidence[] = [];
  if (quality) signs.push(weigh(3, { code: 'quality-disputed', ...toldIn(quality) }));
  if (other) signs.push(weigh(2, { code: 'claim-open', ...toldIn(other) }));
  return [...signs, ...saidOfUs(ground), ...closedClaims(ground), ...reputation(ground)];
}

function toldIn({ openedOn, text }: { openedOn: string; text: string | null }) {
  return { date: { day: openedOn }, about: text ?? '' };
}

function saidOfUs({ entries, yearAgo }: LateGround): WeighedEvidence[] {
  const answer = entries.findLast(({ satisfaction }) => satisfaction != null);
  if (!answer || answer.on < yearAgo) return [];
  const date = { day: answer.on };
  if (answer.satisfaction === 'discontent') return [weigh(3, { code: 'discontent', date })];
  return answer.satisfaction === 'mixed' ? [weigh(1, { code: 'half-content', date })] : [];
}

function closedClaims({ situation, late }: LateGround): WeighedEvidence[] {
  const { file, on, disputes } = situation;
  const isOpen = new Set(disputes.map(({ disputeId }) => disputeId));
  const stories = groupBy(effectiveRows(file.disputeEvents), ({ disputeId }) => disputeId);
  const closings = [...stories].flatMap(([disputeId, events]) => {
    const closed = events.findLast(({ what }) => what === 'closed');
    const isAbout = events.some(
      (event) => event.what === 'opened' && late.some((line) => isOnSubject(event.invoiceIds, line)),
    );
    return closed && isAbout && !isOpen.has(disputeId) ? [dayInZone(closed.createdAt, on.calendar.timeZone)] : [];
  });
  const last = closings.toSorted().at(-1);
  const isFresh = last !== undefined && last >= addDays(on.today, -afterClaimDays);
  return isFresh ? [weigh(1, { code: 'claim-closed', date: { day: last } })] : [];
}

function reputation({ situation }: LateGround): WeighedEvidence[] {
  const isMarked = currentTag(situation.file.customer, situation.on.today) === 'reputation';
  return isMarked ? [weigh(1, { code: 'reputation' })] : [];
}

/** What speaks for not knowing what was charged (S1.16). */
export function signsOfUnawareness(ground: LateGround): WeighedEvidence[] {
  const [unknown] = claims(ground, (code) => code === 'unknown-order');
  const [twice] = claims(ground, (code) => code === 'duplicate');
  const signs: WeighedEvidence[] = [];
  if (unknown) signs.push(weigh(3, { code: 'order-unknown', date: { day: unknown.openedOn } }));
  if (twice) signs.push(weigh(3, { code: 'billed-twice', date: { day: twice.openedOn } }));
  return [...signs, ...newConcept(ground), ...debitNote(ground), ...largeInvoice(ground)];
}

/** Something that they were never billed for, where what they are billed for usually comes back. */
function newConcept({ late, paid }: LateGround): WeighedEvidence[] {
  const known = paid.flatMap(({ invoice }) => conceptKey(invoice.concept) ?? []);
  const kinds = new Set(known);
  if (known.length < 3 || kinds.size * 2 > known.length) return [];
  const line = late.find(({ invoice }) => {
    const key = conceptKey(invoice.concept);
    return key !== null && !kinds.has(key);
  });
  return line?.invoice.concept
    ? [weigh(2, { code: 'new-concept', concept: line.invoice.concept, invoice: labelOf(line) })]
    : [];
}

/** A concept without case, accents and figures, which differ from month to month. */
function conceptKey(concept: string | null): string | null {
  const key = (concept ?? '')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();
  return key === '' ? null : key;
}

function debitNote({ late }: LateGround): WeighedEvidence[] {
  const line = late.find(({ invoice }) => invoice.type === 'debit-note');
  return line ? [weigh(2, { code: 'debit-note', invoice: labelOf(line) })] : [];
}

/** Compared in one currency, with the largest of at least five that were paid. */
function largeInvoice({ late, paid }: LateGround): WeighedEvidence[] {
  for (const line of late) {
    const { total } = line.invoice;
    const same = paid.flatMap(({ invoice }) => (invoice.total.currency === total.currency ? [invoice.total] : []));
    const [largest] = same.toSorted((a, b) => b.minor - a.minor);
    if (same.length >= 5 && largest && total.minor >= largest.minor * large) {
      return [weigh(1, { code: 'larger-than-usual', amount: total, before: largest, invoice: labelOf(line) })];
    }
  }
  return [];
}

/**
 * What speaks for a case that a person must look at (S1.17). A mark of a person, or all three at once: an order that they
 * do not know, no payment ever, and addresses that proved wrong. Nothing less: nobody is suspected on a guess.
 */
export function signsOfFraud(ground: LateGround): WeighedEvidence[] {
  const { situation, receipts, entries } = ground;
  const { customer } = situation.file;
  if (currentTag(customer, situation.on.today) === 'fraud-suspected') {
    return [weigh(3, { code: 'doubted', about: customer.situation?.reason ?? '' })];
  }
  const [unknown] = claims(ground, (code) => code === 'unknown-order');
  const isWrong = entries.some(({ outcome }) => outcome === 'wrong-number' || outcome === 'bounced');
  if (!unknown || receipts.length > 0 || !isWrong) return [];
  return [
    weigh(1, { code: 'order-unknown', date: { day: unknown.openedOn } }),
    weigh(1, { code: 'never-paid' }),
    weigh(1, { code: 'wrong-contact' }),
  ];
}

/** Disputes about papers, which are ours to mend. */
export function paperClaims(ground: LateGround): WeighedEvidence[] {
  const [paper] = claims(ground, (code) => paperCodes.includes(code));
  return paper ? [weigh(3, { code: 'papers-disputed', date: { day: paper.openedOn } })] : [];
}
