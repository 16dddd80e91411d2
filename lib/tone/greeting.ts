import { fold } from '@/lib/text/fold';
import type { Span } from '@/lib/text/span';

/** The salutation of a letter. `generic`: it greets a customer, a sir or nobody instead of a person by name. */
export type Greeting = Span & { names: Span | null; generic: boolean };

const opening =
  /^(?:muy |mi |mis |meus? |minhas? |¡|" ?)*(?:hol[ai]+|buen(?:os)? (?:dias?|inicio|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|(?:que|un) gusto (?:en )?saludar|a la atencion de|buenas(?: tardes| noches)?|muy buenas|que (?:tal|mas|hubo|onda)\b|estimad[oa]s?|estimad[oa]\/a|apreciad[oa]s?|apreciable|querid[oa]s?|distinguid[oa]s?|respetad[oa]s?|pura vida|epa\b|quiubo\w*|oye\b|oiga\b|che\b|de (?:nuestra|mi) (?:mayor |especial )?consideracion|a quien (?:corresponda|pueda interesar)|senor(?:es|a|as|ita)?\b|sr(?:es|a|ta|as)?\b\.?|(?:lic|licenciad[oa]|ing|ingenier[oa]|arq|arquitect[oa]|mtr[oa]|maestr[oa]|profesor[a]?|doctor[a]?|contador[a]?|dra?|prof)\b\.?|se[uo] [a-z]+(?=[,:!])|don\b|dona\b|cordial saludo|saludos|reciban? (?:un|nuestro) (?:cordial|atento|afectuoso)? ?saludo|hey+|hi+\b|hello+|dear\b|good (?:morning|afternoon|evening|day)|(?:mornin[g']?|afternoon|evening)(?![a-z])|fala\b|alo\b|opa\b|salve\b|greetings|to (?:whom it may concern\b|: |the )|compliments of\b|attn\b\.?|attention\b|mr\b\.?|mrs\b\.?|ms\b\.?|sirs?\b|madam\b|ola+\b|oi+e?\b|bom dia|boa (?:tarde|noite)|prezad[oa]s?|exm[oa]s?\b\.?|excelentissim[oa]|ilm[oa]s?\b\.?|ilustrissim[oa]s?|ilustre|g.day|bonjour|kia ora|salut|ciao|howdy|al+right\b|ey up\b|wah? gwaan|hiya|aloha|oie+\b|car[oa]s?\b|carissim[oa]s?\b|amig[oa]s?\b|companheir[oa]s?\b|senhor(?:a|es|as)?\b|a quem (?:possa interessar|interessar possa)|saudacoes|e ai\b|tudo bem|clientes?\b|customer\b|equipo\b|team\b|equipe\b|all\b)/;
/** Words that greet even where nothing marks their end: "bom dia seu antonio passando pra lembrar da nota …". */
const hello =
  /^(?:hola+|buen(?:os|as)? (?:dias?|tardes|noches)|ola+|oi+e?|bom dia|boa (?:tarde|noite)|hi|hello|hey|good (?:morning|afternoon|evening)|opa)(?: (?:(?:d|sr|sra|seu|dona?|senhora?|don)\b\.? )?[a-z]+)?(?= )/;
const daytime =
  /(?:,| )\s?(?:buen(?:os)? dias?|buenas(?: tardes| noches)?|bom dia|boa tarde|boa noite|good (?:morning|afternoon|evening)|hola|ola|hello|hi)[,.:!]?$/;
const generic =
  /\b(?:clientes?|customers?|clients?|senor(?:es)?|senhor(?:es)?|sirs?|madam|quien|quem|whom|deudor|devedor|titular|usuari[oa]|amig[oa] client[ea]|account holder|debtor|responsable|responsavel)\b(?! [a-z]{3,})/;
/** A name alone before its mark ("Ana:", "Ana María,") greets too. */
const nameAlone = /^\p{Lu}[\p{L}'’.-]+(?:\s(?:de|del|la|da|do|\p{Lu}[\p{L}'’.-]+)){0,4}\s?[:,!]$/u;
/** "Ao Departamento Financeiro", "À Padaria Sol,", "Aos cuidados de Marta": a line that says whom it is for. */
const addressed = /^(?:À|Às|Ao|Aos|Al|A\/C|A la atención)\s[^.?!\d]{2,50}[,:]?$/u;
/** "¡Qué hubo, don Hernán!", "My dear Mr Sinclair,": a short first line that ends in a name and its mark. */
const called = /^[^\d.?]{2,40}\s\p{Lu}[\p{Ll}'’-]+\s?[,:!]$/u;
/** "Hope this finds you well, Ana.", "Que prazer falar com você, Ana!": a wish that calls the reader. */
const wished =
  /^(?:(?:I )?(?:[Hh]ope|[Tt]rust)|(?:Good|Nice|Great|Lovely) to|Espero que|Qu[eé] (?:gusto|bueno|prazer|bom)|Que tengas?|Tomara que) [^.?!\d]{4,60}, \p{Lu}\p{Ll}+[.!,:]$/u;
/** "Winston my son,", "Tere linda:", "Meg my dear!": a name and what the writer calls it, alone on the first line. */
const endeared = /^\p{Lu}\p{Ll}{2,},?(?: \p{Ll}{2,}){1,2}\s?[,:!]$/u;
const noEndearment =
  /^(?:re(?:garding)?|following|further|according|conforme|segun|como|as|on|about|sobre|saldo|cuenta|conta|boleta|boleto|nota|deuda|divida|cobr\w+|asunto|assunto|tema|estado|resumen|resumo|detalle|datos|dados|aviso|ultim\w+|urgent\w*|aten\w+|import\w+|notic\w*|por|para|con|com|in|per|your|su|tu|seu|sua|la|el|the|los|as|os)\b|\b(?:vencid\w+|pendiente|pendente|overdue|due|avisos?|recordatorio|lembrete|notice|reminder|vencim\w+|anterior|acima)\b/;
/** "Claro que sí, Mónica, …" answers and calls. */
const answeredByName =
  /^(?:claro|por supuesto|perfecto|listo|de acuerdo|gracias|recibido|sure|of course|thanks|perfeito|certo)[^,.]{0,12}, \p{L}+,(?=\s)/iu;
const noNames =
  /^(?:vimos|viemos|venimos|hoy|ayer|manana|hoje|ontem|amanha|today|yesterday|ahora|agora|bueno|pues|ademas|alem|primero|first|please|thanks|gracias|obrigad|lunes|martes|miercoles|jueves|viernes|monday|tuesday|wednesday|thursday|friday|segunda|terca|quarta|quinta|sexta|sin embargo|also|however|outrossim|ademais|asimismo|igualmente|recordatorio|lembrete|reminder|lima|bogota|madrid|mexico|santiago|buenos|quito|sao|lisboa|london|payment|pago|pagamento|invoice|bill|factura|fatura|account|overdue|past|final|second|urgent|important|unfortunately|just|quick|friendly|this|that)|(?:mente|ly)[, ]/;
const mostLines = 8;
const longestHeading = 12;

/**
 * Finds the salutation: the first line of the letter that greets, maybe sharing its line with the text; letterhead, date
 * and reference lines may stand above it. Null when the text begins without one.
 */
export function findGreeting(text: string): Greeting | null {
  let seen = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const bare = line.trim();
    const at = start + line.indexOf(bare);
    start += line.length + 1;
    if (bare === '') continue;
    const greeting = greetingIn(bare, at, seen === 0);
    if (greeting !== null) return greeting;
    seen += 1;
    // A sentence is no letterhead: whatever greets beneath it closes the letter.
    if (seen >= mostLines || /[.?!]$/.test(bare) || bare.split(/\s+/).length > longestHeading) return null;
  }
  return null;
}

function greetingIn(line: string, start: number, isFirst: boolean): Greeting | null {
  const folded = fold(line.slice(0, 200)).replace(/^[^a-z¡"]+/, (marks) => ' '.repeat(marks.length));
  const shown = folded.trimStart();
  const shift = folded.length - shown.length;
  const isOpening = opening.test(shown) || (line.length < 60 && daytime.test(shown));
  const isName =
    addressed.test(line) ||
    (isFirst && called.test(line) && !/urgent|aten|aviso|import|ultim|pag[aou]|final|notic/.test(fold(line))) ||
    (isFirst && wished.test(line)) ||
    (isFirst && endeared.test(line) && !noNames.test(fold(line)) && !noEndearment.test(fold(line))) ||
    (nameAlone.test(line) &&
      (isFirst || line.endsWith(':')) &&
      !/^(?:urgent|aten|aviso|import|ultim|pag[aou])/.test(fold(line)));
  const calling = isFirst && !isOpening && !isName ? calledByName(line) : null;
  if (calling !== null) return { start, end: start + calling, names: null, generic: false };
  if (!isOpening && !isName) return null;
  const end = endOf(line, shown, shift) ?? (hello.test(shown) ? shift + (hello.exec(shown)?.[0].length ?? 0) : null);
  if (end === null) return null;
  const said = fold(line.slice(0, end));
  const name = /\p{Lu}[\p{L}'’-]+(?:[ .]+(?:(?:de|del|la|da|do|dos|y|e)\s)*\p{Lu}[\p{L}'’.-]*)*/gu;
  const words = line.slice(0, end);
  const first = opening.exec(said)?.[0].length ?? 0;
  const found = [...words.slice(Math.min(first, words.length)).matchAll(name)][0];
  const names =
    found === undefined
      ? nameAlone.test(words)
        ? { start, end: start + words.length - 1 }
        : null
      : { start: start + first + found.index, end: start + first + found.index + found[0].length };
  return { start, end: start + end, names, generic: generic.test(said) || names === null };
}

/** "Marcelo, …", "Mike it's Angela", "Tony - quick one" call the reader; an adverb or a day does not. Where it ends, or null. */
function calledByName(line: string): number | null {
  const name =
    (/^\p{Lu}\p{Ll}+(?:\s(?:\p{Lu}\p{Ll}+|querid[oa]|lind[oa]|hermos[oa]|amig[oa]|amor|dear|love|mate))?(?:,(?=\s)| ?(?:--?|[–—])(?=\s|$)|(?= (?:it[’']s|this is|soy|aqu[ií]) \p{Lu}))/u.exec(
      line,
    ) ?? answeredByName.exec(line))?.[0];
  if (name === undefined) return null;
  return noNames.test(fold(name)) ? null : name.length;
}

/** Where the greeting ends in its line: at its mark, where a sentence goes on behind it. Too long a run is a sentence. */
function endOf(line: string, folded: string, shift: number): number | null {
  const mark = /[:!?]|[,.](?=\s|$)|\s[-–—]+(?=\s|$)/g;
  const first = opening.exec(folded)?.[0].length ?? 0;
  mark.lastIndex = Math.max(0, shift) + first;
  for (let found = mark.exec(line); found !== null; found = mark.exec(line)) {
    const rest = line.slice(found.index + 1).trim();
    const before = line.slice(0, found.index);
    if (/\b(?:Sr|Sra|Srta|Sres|Dr|Dra|Lic|Ing|Mr|Mrs|Ms|Arq|Prof|D|Dña|C\.P)$/.test(before) && found[0] === '.')
      continue;
    // "Hola, Ana:" and "Buenos días, Sr. López," go on to the name.
    if (
      found[0] === ',' &&
      /^\p{Lu}[\p{L}'’.]*(?:\s\p{L}+){0,4}\s?[:,.!]/u.test(rest) &&
      found.index - shift <= first + 2
    )
      continue;
    return before.split(/\s+/).length > longestHeading ? null : found.index + 1;
  }
  return line.split(/\s+/).length > longestHeading - 4 ? null : line.length;
}
