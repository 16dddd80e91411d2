import { isAddress } from './addresses';
import { fold } from './fold';
import { signatureTaxId } from './signature-tax-id';

/** What a signature tells about its writer; null where it does not plainly say so. `phone` is digits, with `+` if written. */
export type SignatureFacts = {
  name: string | null;
  role: string | null;
  company: string | null;
  phone: string | null;
  taxId: string | null;
};

const closing =
  /^(?:saludos|saludo|un (?:cordial )?saludo|atentamente|atte|cordialmente|cordial saludo|quedo (?:atent|a sus)|gracias|muchas gracias|mil gracias|un abrazo|(?:best|kind|warm) regards|regards|best|sincerely|yours|thanks|thank you|cheers|atenciosamente|att|abracos?|obrigad[oa]|cumprimentos|grat[oa]|--)\b|^--\s*$/;
const noise =
  /^(?:enviado (?:desde|do)|sent from|obtener outlook|get outlook|obter o outlook|este (?:mensaje|correo|e-mail)|this (?:message|e-?mail)|antes de imprimir|aviso)/;
const quote =
  /^>|^(?:el|on|em) .{4,80}(?:escribio|wrote|escreveu):?$|^(?:de|from|enviado|sent): |^-{3,} ?(?:original|mensaje|mensagem)/;
const roles =
  /\b(?:gerente|directora?|diretora?|contadora?|auxiliar|analista|jef[ea]|coordinadora?|coordenadora?|asistente|assistente|encargad[oa]|responsable|supervisora?|tesorer[oa]|tesoreria|compras|administracion|administrador[a]?|cuentas por pagar|contabilidad|contas a pagar|financeiro|finanzas|pagos|propietari[oa]|duen[oa]|soci[oa]|manager|accountant|controller|director|officer|cfo|ceo|coo|owner|head of|accounts? payable|assistant|purchasing|bookkeeper)\b/;
const legalForm =
  /(?:^|[\s,])(?:S\.?\s?A\.?(?:\s?[SB]\.?)?(?:\s+de\s+C\.?\s?V\.?)?|S\.?\s?de\s?R\.?\s?L\.?(?:\s+de\s+C\.?\s?V\.?)?|S\.?\s?R\.?\s?L\.?|S\.?\s?L\.?(?:\s?U\.?)?|S\.?p\.?A\.?|Ltda\.?|LTDA\.?|Lda\.?|E\.?I\.?R\.?L\.?|EIRELI|LLC|Ltd\.?|Inc\.?|GmbH)$/;
const phoneLabel =
  /^(?:tel(?:efono|efone|s)?|cel(?:ular)?|movil|mobile|phone|ph|cell|whats\s?app|wa|fone|t|m|c|of|oficina|office|directo)\b[.:\s]*/;
const phoneShape = /\+?\(?\d[\d\s().-]{6,18}\d/;
const particle = /^(?:de|del|da|do|dos|das|la|las|los|y|e|van|von|di)$/i;

/**
 * Name, role, company, phone and tax id from the plain text of a mail or of its signature, for "create from the signature".
 * Conservative: only the lines after the closing formula of the newest text count (all lines, when there are few and no
 * formula), and what could be something else is left out: a wrong name is worse than none.
 */
export function signatureFacts(text: string): SignatureFacts {
  const lines = signatureLines(text);
  const pieces = lines.flatMap((line) => line.split(/\s+[|·•–—]\s+|\s*\|\s*/)).map((piece) => piece.trim());
  const nameAt = pieces.slice(0, 3).findIndex(isName);
  const name = nameAt === -1 ? null : (pieces[nameAt] ?? null);
  const rest = pieces.filter((_, at) => at !== nameAt);
  return {
    name: name === null ? null : name.replace(/[,.]$/, ''),
    role: rest.find(isRole) ?? null,
    company: rest.find(isCompany) ?? null,
    phone: phoneIn(rest),
    taxId: signatureTaxId(rest),
  };
}

function signatureLines(text: string): string[] {
  const all = text
    .slice(-8000)
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim());
  const end = all.findIndex((line) => quote.test(fold(line)));
  const newest = end === -1 ? all : all.slice(0, end);
  const start = newest.findLastIndex((line) => line.length < 60 && closing.test(fold(line)));
  const filled = newest.slice(start + 1).filter((line) => line !== '');
  if (start === -1 && filled.length > 7) return [];
  const stop = filled.findIndex((line) => noise.test(fold(line)));
  return (stop === -1 ? filled : filled.slice(0, stop)).slice(0, 8);
}

/** Two to five words of letters with capitals; roles, companies and sentences are none. */
function isName(line: string): boolean {
  const words = line.replace(/^(?:Lic|Ing|Dra?|Sra?|Arq|C\.?P|Mtr[oa]|Mr|Mrs|Ms)\.?\s+/u, '').split(' ');
  const wellFormed = words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) || particle.test(word));
  return words.length >= 2 && words.length <= 5 && wellFormed && !isRole(line) && !isCompany(line) && line.length <= 60;
}

function isRole(line: string): boolean {
  return line.length <= 60 && !/[\d@:]|[.!?]$/.test(line) && roles.test(fold(line)) && !isCompany(line);
}

function isCompany(line: string): boolean {
  return (
    line.length <= 90 &&
    !/[@:]|https?|www\./.test(line) &&
    legalForm.test(line.replace(/[\s.]+$/, (end) => end.trimEnd()))
  );
}

/** A number counts as a phone with a label, a leading plus, or alone in its line with a phone's separators. */
function phoneIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const folded = fold(line);
    if (isAddress(line) || /\b(?:rfc|nit|ruc|cuit|cnpj|cpf|clabe|cuenta|iban|c\.?p\.?|fax)\b/.test(folded)) continue;
    const labelled = phoneLabel.test(folded);
    const shown = phoneShape.exec(line)?.[0];
    if (shown === undefined) continue;
    const digits = shown.replace(/\D/g, '');
    const alone = shown.length === line.length && /\d[\s().-]+\d/.test(shown);
    const fits = digits.length >= 8 && digits.length <= 15;
    if (fits && (labelled || shown.startsWith('+') || alone)) return shown.startsWith('+') ? `+${digits}` : digits;
  }
  return null;
}
