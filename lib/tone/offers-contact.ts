import { fold } from '@/lib/text/fold';
import type { ReadPart } from './read-letter';

/** A telephone, an extension, or an address. */
const contact =
  /\+?\(?\d[\d ().-]{5,}\d|[\w.+-]+@[\w.-]+\w|\b(?:ext|extension|interno|anexo|ramal)\b\.? ?\d{2,5}\b|\b(?:directo|direct|direto)\b[^.?!\n]{0,25}\b\d{2,5}\b/g;
/** A number to pay to is a means of payment, and an order to call at once is no invitation. */
const otherwise =
  /\b(?:chave|alias|yape\w*|plin|nequi|daviplata|bizum|pix|sinpe|zelle|venmo|payid|pag(?:ar|ue|a|o)|transf\w*|deposit\w*|consign\w*|cuenta|conta|account|iban|clabe|sort|code|bsb|routing|swift|bic|cbu|ahorros|poupanca|corriente|banco|bank|agencia|ag|c\/c|inmediat\w*|urgent\w*|mismo|immediately|at once|(?:llamare|ligare)\w*|(?:su|tu|your|seu|sua) (?:oficina|casa|trabajo|jefe|office|home|work\w*|boss|casa|trabalho|escritorio|chefe)|imediat\w*|ya)\b/;
const wordsBefore = 45;

/** Whether the letter itself, not its signature, offers a telephone or an address to be reached at. */
export function offersContact({ sentences, text, amounts, references, dates, spans }: ReadPart): boolean {
  const taken = [
    ...amounts,
    ...references,
    ...dates,
    ...spans.filter(({ tag }) => tag === 'account' || tag === 'tax-id'),
  ];
  return sentences.some(({ start, end }) => {
    const said = fold(text.slice(start, end));
    return [...said.matchAll(contact)].some(({ index, 0: found }) => {
      const place = start + index;
      if (taken.some((span) => span.start < place + found.length && place < span.end)) return false;
      // "The account is on the invoice, and I can be reached on 020 …": each part speaks for itself.
      const before = said.slice(Math.max(0, index - wordsBefore), index).split(/[,;:]\s|\s(?:and|y|e)\s/);
      return !otherwise.test(before.at(-1) ?? '');
    });
  });
}
