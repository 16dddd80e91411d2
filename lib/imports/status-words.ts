import { fold } from '@/lib/text/fold';
import { remembered } from '@/lib/text/remembered';

/** What a status says about a document: not yet one, no longer one, settled, wholly unpaid, or alive. */
export type SpokenStatus = 'draft' | 'cancelled' | 'paid' | 'unpaid' | 'alive';

const draft =
  /^(?:draft|borrador|rascunho|unapproved|no emitid[oa]|pendiente de (?:emitir|timbrar)|submitted|pre-?factura)\b/;
const cancelled =
  /^(?:cancel\w*|void\w*|anulad[oa]s?|deleted|eliminad[oa]|estornad[oa]|0$|inutilizad[oa]|rechazad[oa] por (?:sii|sat))/;
const paid =
  /^(?:paid|pagad[oa]s?|pag[oa]s?|cobrad[oa]s?|saldad[oa]s?|liquidad[oa]s?|quitad[oa]s?|recebid[oa]s?|closed|cerrad[oa]s?|settled|in payment|en proceso de pago|auto ?paid)$/;

const unpaid = /^(?:not paid|unpaid|sin pagar|no pagad[oa]s?|nao pag[oa]s?)$/;

/** Reads a status of a document or of its payment; anything not known to end the debt leaves it alive. */
export const spokenStatus = remembered((text: string): SpokenStatus => {
  const folded = fold(text).replace(/[_-]+/g, ' ').trim();
  if (draft.test(folded)) return 'draft';
  if (cancelled.test(folded)) return 'cancelled';
  if (paid.test(folded)) return 'paid';
  return unpaid.test(folded) ? 'unpaid' : 'alive';
});
