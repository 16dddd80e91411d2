import { fold } from '@/lib/text/fold';
import { isBareAbono } from './abono-kind';
import type { Preset } from './preset';
import type { DocumentKind } from './read-result';
import { spokenType, type SpokenType } from './type-words';

/** What tells the kind of a document: its type in words, number, what its amounts' signs say, and its description. */
export type KindSigns = {
  type: string;
  number: string;
  negative: boolean;
  concept: string;
  /** Whether this list calls payments `Abono`. */
  abonosArePayments?: boolean;
  preset: Pick<Preset, 'creditNumber' | 'types'> | null;
};

/** Number prefixes of credit notes that several countries share. */
const creditPrefix = /^(?:(?:NC|CN|CM|NCR|RECT|ABONO)[-\s/]?|R(?:FAC|FACT|FRA|INV)[-\s/])\d/i;

/** Descriptions that name the document itself a credit note, where no column has its type. */
const creditConcept =
  /^(?:notas? (?:de )?(?:creditos?|abono)|n\/c\b|fac\w* (?:rectificativa|de abono)|rectificativa\b|credit (?:note|memo)\b)/;

/** Odoo's bank and cash journals: an open credit of theirs is money that was not matched with an invoice. */
const paymentPrefix = /^P?(?:BNK|BANK|BAN|BCO|CSH|CASH|CAJ|EFE)\w*\/\d/i;

/** The kind with its finer type; `other` for what is no receivable at all (quotes, orders, bills received). */
export function kindOf(
  signs: KindSigns,
): { kind: DocumentKind; type: Exclude<SpokenType, 'journal' | 'other'> } | 'other' {
  const code = /^\w+/.exec(signs.type)?.[0].replace(/^0+(?=\d)/, '') ?? '';
  const spoken = signs.preset?.types?.[code] ?? spokenType(signs.type);
  if (spoken === 'other') return 'other';
  if (signs.abonosArePayments && isBareAbono(signs.type)) return both('unapplied-payment');
  if (spoken === 'unapplied-payment' || spoken === 'credit-note') return { kind: spoken, type: spoken };
  if (signs.negative) {
    const isPayment =
      spoken === null && (spokenType(signs.concept) === 'unapplied-payment' || paymentPrefix.test(signs.number));
    return isPayment ? both('unapplied-payment') : both('credit-note');
  }
  if (spoken === 'debit-note') return { kind: 'invoice', type: 'debit-note' };
  const isCredit =
    signs.preset?.creditNumber?.test(signs.number) ||
    creditPrefix.test(signs.number) ||
    creditConcept.test(conceptOf(signs));
  return spoken === null && isCredit ? both('credit-note') : both('invoice');
}

/** The description behind the number. */
function conceptOf({ concept, number }: KindSigns): string {
  return fold(concept.startsWith(number) ? concept.slice(number.length).trim() : concept);
}

function both<K extends DocumentKind>(kind: K): { kind: K; type: K } {
  return { kind, type: kind };
}
