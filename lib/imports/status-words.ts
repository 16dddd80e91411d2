import { fold } from '@/lib/text/fold';
import { remembered } from '@/lib/text/remembered';

/** What a status says about a document: not yet one, no longer one, settled, wholly unpaid, or alive. */
export type SpokenStatus = 'draft' | 'cancelled' | 'paid' | 'unpaid' | 'alive';

const draft =
  /^(?:draft|borrador|rascunho|unapproved|no emitid[oa]|pendiente de (?:emitir|timbrar)|submitted|pre-?factura)\b/;
const cancelled =
  /^(?:cancel\w*|void\w*|anulad[oa]s?|nul[oa]s?|annulled|deleted|eliminad[oa]|estornad[oa]|0$|inutilizad[oa]|rechazad[oa] por (?:sii|sat))/;
const paid =
  /^(?:paid|pagad[oa]s?|pag[oa]s?|cobrad[oa]s?|saldad[oa]s?|liquidad[oa]s?|quitad[oa]s?|recebid[oa]s?|closed|cerrad[oa]s?|settled|in payment|en proceso de pago|auto ?paid)$/;

const unpaid = /^(?:not paid|unpaid|sin pagar|no pagad[oa]s?|nao pag[oa]s?)$/;

const yes = /^(?:si|s|yes|y|sim|true|verdadero|verdadeiro|1|x|ok|✓|✔)$/;
const no = /^(?:no|n|nao|false|falso|0)$/;
const asksCancelled = /\b(?:anulad[oa]s?|cancelad[oa]s?|void(?:ed)?)\b/;
const asksPaid =
  /\b(?:pagad[oa]s?|cobrad[oa]s?|abonad[oa]s?|liquidad[oa]s?|recebid[oa]s?|quitad[oa]s?|cerrad[oa]s?|pag[oa]|paid|closed)\b/;
const asksOpen = /\b(?:abiert[oa]s?|pendientes?|open)\b/;

/** Reads a status under its heading, which may put a question: `Pagada: Sí`, `Anulada: No`, `Abierto: No`. */
export function statusUnder(heading: string, text: string): SpokenStatus {
  const answer = fold(text).trim();
  const isYes = yes.test(answer);
  if (!isYes && !no.test(answer)) return spokenStatus(text);
  if (asksCancelled.test(heading)) return isYes ? 'cancelled' : 'alive';
  if (asksPaid.test(heading)) return isYes ? 'paid' : 'alive';
  if (asksOpen.test(heading)) return isYes ? 'alive' : 'paid';
  return spokenStatus(text);
}

/** Reads a status of a document or of its payment; anything not known to end the debt leaves it alive. */
export const spokenStatus = remembered((text: string): SpokenStatus => {
  const folded = fold(text).replace(/[_-]+/g, ' ').trim();
  if (draft.test(folded)) return 'draft';
  if (cancelled.test(folded)) return 'cancelled';
  if (paid.test(folded)) return 'paid';
  return unpaid.test(folded) ? 'unpaid' : 'alive';
});
