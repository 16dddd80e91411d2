import { money, totalsByCurrency, type Money } from '@/lib/domain/money';
import type { ToneFacts } from '../tone-facts';

/** An open balance may be offered in so many equal parts. */
const mostParts = 12;
/** More open documents than this are not tried in every combination. */
const mostCombined = 8;

const known = new WeakMap<ToneFacts, readonly Money[]>();

/** Every amount that a letter to this customer may truly name: totals, balances and their sums, parts, promises, plans. */
export function knownAmounts(facts: ToneFacts): readonly Money[] {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const amounts = amountsOn(facts);
  known.set(facts, amounts);
  return amounts;
}

function amountsOn({ invoices, balances, payments = [], promises, plans }: ToneFacts): Money[] {
  const totalOf = new Map(invoices.map(({ id, total }) => [id, total]));
  const open = balances.map((balance) => balance.open).filter(({ minor }) => minor !== 0);
  const totals = invoices.map(({ total }) => total);
  const paid = balances.flatMap(({ invoiceId, open: rest }) => {
    const total = totalOf.get(invoiceId);
    return total && total.currency === rest.currency ? [money(total.minor - rest.minor, total.currency)] : [];
  });
  const promised = promises.map((promise) => promise.promised.amount);
  const instalments = plans.flatMap(({ schedule }) => schedule.map(({ amount }) => amount));
  const sums = [open, totals, promised, instalments].flatMap((list) => totalsByCurrency(list));
  return [
    ...totals,
    ...open,
    ...paid,
    ...payments.map(({ amount }) => amount),
    ...promised,
    ...instalments,
    ...sums,
    ...combined(open),
  ];
}

/** What is open of a document, and its total. */
export function amountsOf({ id, total }: ToneFacts['invoices'][number], { balances }: ToneFacts): Money[] {
  return [...balances.flatMap(({ invoiceId, open }) => (invoiceId === id ? [open] : [])), total];
}

/** Whether an amount is an equal part of what is open, as plans offer it; each part may be rounded to a whole unit. */
export function isEqualPart({ minor, currency }: Money, { balances }: ToneFacts): boolean {
  const wholes = [...balances.map(({ open }) => open), ...totalsByCurrency(balances.map(({ open }) => open))];
  return wholes.some((whole) => {
    if (whole.currency !== currency || minor <= 0) return false;
    const parts = whole.minor / minor;
    return (
      parts > 1.5 &&
      Math.round(parts) <= mostParts &&
      Math.abs(whole.minor - Math.round(parts) * minor) <= 100 * Math.round(parts)
    );
  });
}

/** Sums of some of the open documents: a letter may be about a few of them. */
function combined(open: readonly Money[]): Money[] {
  if (open.length < 2 || open.length > mostCombined) return [];
  const sums: Money[] = [];
  for (let chosen = 1; chosen < 2 ** open.length; chosen += 1) {
    sums.push(...totalsByCurrency(open.filter((_, at) => (chosen >> at) % 2 === 1)));
  }
  return sums;
}
