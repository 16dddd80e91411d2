import type { Preset } from './preset';
import type { DocumentKind } from './read-result';
import { spokenType, type SpokenType } from './type-words';

/** What tells the kind of a document: its type in words, number, what its amounts' signs say, and its description. */
export type KindSigns = {
  type: string;
  number: string;
  negative: boolean;
  concept: string;
  preset: Pick<Preset, 'creditNumber' | 'types'> | null;
};

/** Number prefixes of credit notes that several countries share. */
const creditPrefix = /^(?:(?:NC|CN|CM|NCR|RECT|ABONO)[-\s/]?|R(?:FAC|FACT|FRA|INV)[-\s/])\d/i;

/** Odoo's bank and cash journals: an open credit of theirs is money that was not matched with an invoice. */
const paymentPrefix = /^P?(?:BNK|BANK|BAN|BCO|CSH|CASH|CAJ|EFE)\w*\/\d/i;

/** The kind with its finer type; `other` for what is no receivable at all (quotes, orders, bills received). */
export function kindOf(
  signs: KindSigns,
): { kind: DocumentKind; type: Exclude<SpokenType, 'journal' | 'other'> } | 'other' {
  const code = /^\w+/.exec(signs.type)?.[0].replace(/^0+(?=\d)/, '') ?? '';
  const spoken = signs.preset?.types?.[code] ?? spokenType(signs.type);
  if (spoken === 'other') return 'other';
  if (spoken === 'unapplied-payment' || spoken === 'credit-note') return { kind: spoken, type: spoken };
  if (signs.negative) {
    const isPayment =
      spoken === null && (spokenType(signs.concept) === 'unapplied-payment' || paymentPrefix.test(signs.number));
    return isPayment ? both('unapplied-payment') : both('credit-note');
  }
  if (spoken === 'debit-note') return { kind: 'invoice', type: 'debit-note' };
  const isCreditNumber = signs.preset?.creditNumber?.test(signs.number) || creditPrefix.test(signs.number);
  return spoken === null && isCreditNumber ? both('credit-note') : both('invoice');
}

function both<K extends DocumentKind>(kind: K): { kind: K; type: K } {
  return { kind, type: kind };
}
