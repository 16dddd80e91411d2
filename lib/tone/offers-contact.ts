import { fold } from '@/lib/text/fold';
import type { ReadPart } from './read-letter';

const address = String.raw`(?:\+?\(?\d[\d ().-]{5,}\d|[\w.+-]+@[\w.-]+\w)`;
const noun = String.raw`(?:telefon\w*|tel|fono|cel|celular|movil|interno|anexo|extension|ext|ramal|whatsapp|wsp|wasap|zap|cell|phone|mobile|landline|switchboard|telemovel|correo|mail|email|direct[oa]?|direto|linea|linha|line|numero|number|desk|mostrador|despacho|oficina|office|atencion|atendimento|recepcion|recepcao|secretaria)`;
/** "Mi directo es el …", "our billing desk (Tasha or Ken) is at …", "meu ramal é o 22": ours, and then the number. */
const ours = new RegExp(
  String.raw`\b(?:mi|mis|nuestr[oa]s?|my|our|meu|minha|noss[oa]s?)\b[^.?!\n]{0,25}\b${noun}\b[^?!\n]{0,45}?(?:${address}|\b\d{2,5}\b)|\b(?:ext|extension|interno|anexo|ramal)\b\.? ?\d{2,5}\b`,
);
/** "Localizable en el 944 55 50 17", "I am on 020 …", "responde no 0800 …". */
const reached = new RegExp(
  String.raw`\b(?:atiend\w*|atend\w*|contest\w*|respon\w*|localiz\w*|encontr\w*|ubic\w*|estoy|ando|estare|estamos|estaremos|estou|estarei|fico|ficamos|aqui|dudas?|consultas?|duvidas?|questions?|queries|reach\w*|i[’']m|we[’']re|am|are|is|here|ring|call|llam\w*|marc\w*|marq\w*|lig\w*|escri\w*|escrev\w*|fal[ae]\w*|habl\w*|text|phone|whatsapp)\b[^?!\n]{0,45}?\b(?:al?|en|el|la|por|no|na|pelo|ao|para|pra|at|on|to|via|com|con)\s(?:(?:el|la|o|numero|${noun})\s){0,2}${address}`,
);
/** A number to pay to is a means of payment; an order to call at once is no invitation. */
const otherwise =
  /\b(?:chave|alias|yape\w*|plin|nequi|daviplata|bizum|pix|sinpe|zelle|venmo|payid|pag(?:ar|ue|a|o)|transf\w*|deposit\w*|consign\w*|cuenta|conta|account|iban|clabe|inmediat\w*|urgent\w*|mismo|immediately|at once|(?:llamare|ligare)\w*|(?:su|tu|your|seu|sua) (?:oficina|casa|trabajo|jefe|office|home|work\w*|boss|casa|trabalho|escritorio|chefe)|imediat\w*|ya)\b/;

const wordsBefore = 30;

/** Whether the letter itself, not its signature, offers a telephone or an address to be reached at. */
export function offersContact({ sentences, text }: ReadPart): boolean {
  return sentences.some(({ start, end }) => {
    const whole = fold(text.slice(start, end));
    // "The account is on the invoice, and I can be reached on 020 …": each part speaks for itself.
    return [whole, ...whole.split(/[,;]\s(?:and|y|e)\s/).slice(1)].some((said) => {
      const offer = ours.exec(said) ?? reached.exec(said);
      if (offer === null) return false;
      return !otherwise.test(said.slice(Math.max(0, offer.index - wordsBefore), offer.index + offer[0].length));
    });
  });
}
