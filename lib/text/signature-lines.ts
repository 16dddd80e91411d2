import { fold } from './fold';
import type { Line } from './newest-text';

/** A courteous closing formula that ends its line, maybe with the name behind it on the same line. */
const closing =
  /(?:^|[.!;,] ?)(?:(?:muchas |mil |de antemano,? (?:muchas )?)?gracias(?: de antemano| por su (?:atencion|tiempo|comprension)| y (?:un )?saludos?(?: cordial(?:es)?)?)?|(?:reciba |reciban |le envio |le mando |con |un |mis |nuestros )?(?:un )?(?:(?:muy )?(?:cordial|afectuoso|atento|fuerte)(?:es)? )?(?:saludos?|abrazo)(?: (?:muy )?(?:cordial(?:es)?|atentos?|afectuosos?|grandes?|enormes?))?|(?:(?:l[aoe]s?|te|os) salud(?:[ao]n?|amos),? )?(?:muy )?(?:atentamente|cordialmente|respetuosamente|atte|atto)|que tenga (?:un )?(?:buen|excelente|lindo) (?:dia|tarde|semana|fin de semana)|quedo (?:a la espera|atent[oa]|a su disposicion|a sus ordenes).{0,40}|(?:with )?(?:kind|best|warm|warmest|kindest)(?: regards| wishes)?|(?:with )?(?:many )?(?:thanks|thank you)(?: again| in advance| so much| very much| for your (?:time|attention|help))?(?: and (?:kind|best) regards)?|regards|warmly|fondly|sincerely|yours(?: sincerely| faithfully| truly)?|sincerely yours|cheers|all the best|respectfully|(?:muito )?obrigad[oa](?: pela (?:atencao|compreensao))?|grat[oa]|(?:muito )?atenciosamente|att|(?:um )?abracos?|abs|cordiais saudacoes|saudacoes(?: cordiais)?|com os (?:melhores )?cumprimentos|(?:os )?(?:meus )?(?:melhores )?cumprimentos|respeitosamente)[,.!]*(?: (?!(?:for|to|that|if|in|por|pel[oa]s?|que)\b|.*\b(?:please|ignor|disregard|desconsider|favor))[a-z][a-z' .]{1,40})?$/;
/** Small print beneath a mail. That a machine writes and nobody should answer is said to the reader, and is none. */
const disclaimer =
  /^(?!.*\b(?:automati|automated|casilla|buzon|(?:do not|no|nao) (?:lo )?(?:repl|respond|contest)))\W*(?:(?:aviso|atencion|atencao|nota|notice|attention|importante?)\s?[:.–-]\s?)?(?:aviso (?:legal|de confidencialidad|de privacidad|importante:)|confidencialidad|confidential(?:ity)?(?: notice)?\b|nota de confidencialidad|clausula de confidencialidad|disclaimer|legal notice|aviso legal|este (?:mensaje|correo|e-?mail)(?: electronico)?,? (?:y |e |puede |contiene |es |va |esta |se )|la informacion contenida en este|this (?:e-?mail|message)(?: and| is| may| contains|,)|the information (?:contained )?in this|esta mensagem|este e-?mail (?:e|pode|contem)|as informacoes contidas nest|de acuerdo con (?:la|el) (?:ley|reglamento).{0,40}(?:proteccion de datos|lopd|rgpd)|en cumplimiento de (?:la|lo).{0,60}(?:datos|rgpd)|antes de imprimir|please consider the environment|pense no meio ambiente|responsable del tratamiento)/;
const device =
  /^(?:enviado (?:desde|do|a partir do|de) (?:mi|meu|el|outlook|gmail|correo)|sent from (?:my|outlook|mail|gmail|yahoo)|get outlook for|obtener outlook|obter o outlook|baixe o outlook)/;
const contact =
  /@|https?:|www\.|^(?:tel|telefono|telefone|cel|movil|mobile|phone|fax|whatsapp|wa|m|t|f|e|dir|direccion)[.:]|\+?\(?\d[\d\s().-]{6,}\d/;
const postscript = /^p\.? ?[ds]\.?\s?[:.-]|^post ?data/;
/** Prose: more words than a name, a role or an address line has. */
const mostWords = 9;
const longestSignature = 12;

/** The lines beneath a closing formula or a `-- ` line that are signature, and everything from a disclaimer on. */
export function signatureLines(lines: readonly Line[]): Set<Line> {
  const folded = lines.map(({ bare }) => fold(bare.slice(0, 200)));
  const end = disclaimerStart(folded);
  const cut = new Set(lines.slice(end));
  lines.forEach((line, at) => device.test(folded[at] ?? '') && cut.add(line));
  const separator = folded.findIndex(
    (line, at) => at > 0 && /^(?:--|—|–{2}|_{2,}|-{3,})$/.test(line) && end - at <= longestSignature,
  );
  if (separator !== -1) for (const line of lines.slice(separator, end)) cut.add(line);
  const stop = separator === -1 ? end : separator;
  const start = folded.findLastIndex((line, at) => at < stop && at > 0 && line.length <= 200 && isClosing(line));
  if (start !== -1) for (const line of block(lines.slice(start + 1, stop))) cut.add(line);
  return cut;
}

/** Whether this folded line ends with a courteous closing formula. */
export function isClosing(line: string): boolean {
  return closing.test(line);
}

/** Disclaimers stand beneath a letter, never in its first line. */
function disclaimerStart(folded: readonly string[]): number {
  const found = folded.findIndex((line, at) => at > 1 && disclaimer.test(line));
  return found === -1 ? folded.length : found;
}

/** Name, role, address and phone: up to the first line of prose or a postscript, which belong to the letter. */
function block(lines: readonly Line[]): readonly Line[] {
  const stop = lines.findIndex(({ bare }) => {
    const line = fold(bare);
    if (line === '') return false;
    // A document's number may look like a telephone: many plain words are prose all the same.
    if (contact.test(line)) return plainWords(bare) > mostWords;
    return (
      postscript.test(line) || line.split(' ').length > mostWords || /[?!]$/.test(line) || /^(?:si|if|se) /.test(line)
    );
  });
  return stop === -1 ? lines : lines.slice(0, stop);
}

/** Words that begin small: names, streets and towns do not. */
function plainWords(line: string): number {
  return line.split(' ').filter((word) => /^\p{Ll}{2}/u.test(word)).length;
}
