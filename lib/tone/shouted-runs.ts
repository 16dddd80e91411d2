import { hitAt } from './hit-at';
import type { Hit, ReadPart, Token } from './read-letter';

/** Three words in capitals, or so many letters of two, are heard as shouting. */
const fewestWords = 3;
const fewestLetters = 12;
const longestConnector = 3;
/** A first line of more words is no letterhead. */
const longestHeading = 8;
const quietTags = [
  'name',
  'legal-form',
  'acronym',
  'tax-id',
  'account',
  'invoice',
  'money',
  'url',
  'date',
  'quoted',
] as const;
/** Ids, banks and forms that are written in capitals everywhere. */
const acronyms = new Set(
  'rfc nit nif cif ruc rut cuit cuil cnpj cpf iban bic swift clabe cbu cvu cci cfdi sat iva igv iss icms nfe pix ted doc usd eur mxn cop ars clp pen brl uyu gbp bbva hsbc sa cv rl srl sl sas spa ltda ltd llc inc plc gmbh vat ach po nda pdf xml www erp sii afip dian sunat aeat oc oca ref tel att atte pd ps dni spei pse alias ein irs uk usa eeuu mx ok hes pyme b2b rut'.split(
    ' ',
  ),
);

/** Runs of capitals that are neither names, legal forms, acronyms nor ids. A single emphasised word is none. */
export function shoutedRuns(part: ReadPart): Hit[] {
  const runs: Hit[] = [];
  let run: Token[] = [];
  // Most words are in no run, and nothing need be asked of them.
  const close = () => {
    const hit = run.length === 0 ? null : shout(part, run);
    if (hit !== null) runs.push(hit);
    run = [];
  };
  let before: Token | undefined;
  for (const token of part.tokens) {
    const written = part.text.slice(token.start, token.end);
    if (run.length > 0 && before !== undefined) {
      const gap = part.text.slice(before.end, token.start);
      if (/\n/.test(gap) && !/^\s*\n?\s*$/.test(gap)) close();
    }
    if (isCapital(written)) run.push(token);
    else if (run.length > 0 && !/^\p{N}+$/u.test(written)) close();
    before = token;
  }
  close();
  return runs;
}

function isCapital(written: string): boolean {
  return /^\p{Lu}+$/u.test(written);
}

function shout(part: ReadPart, run: readonly Token[]): Hit | null {
  const loud = run.filter((token) => {
    const length = token.end - token.start;
    // Letters without a vowel, or joined by a slash (NEFT/RTGS, IBAN/BIC), are ids and not words.
    const isId = !/[aeiouy]/.test(token.word) || [part.text[token.start - 1], part.text[token.end]].includes('/');
    return length > 1 && !isId && !acronyms.has(token.word) && !quietTags.some((tag) => token.tags.has(tag));
  });
  const letters = loud.reduce((total, { start, end }) => total + end - start, 0);
  const [first] = loud;
  const last = loud.at(-1);
  if (first === undefined || last === undefined) return null;
  // Words that no phrase knows are somebody's name (ACME TOOLING, ACEROS DEL NORTE).
  const isSpoken = loud.some(({ keys, word }) => keys.length > 0 && word.length > longestConnector);
  const isLoud =
    isSpoken &&
    (loud.length >= fewestWords ||
      (loud.length === 2 && letters >= fewestLetters - 4 && loud.every(({ keys }) => keys.length > 0)));
  return isLoud && !isHeading(part, run) ? hitAt(part, first.start, last.end) : null;
}

/** Letterheads and company names stand alone in their line; so do headings such as DATOS BANCARIOS. */
function isHeading({ part, text, tokens }: ReadPart, run: readonly Token[]): boolean {
  const first = run[0]?.start ?? 0;
  const last = run.at(-1)?.end ?? 0;
  const lineStart = text.lastIndexOf('\n', first) + 1;
  const lineEnd = text.indexOf('\n', last) === -1 ? text.length : text.indexOf('\n', last);
  const alone = text.slice(lineStart, first).trim() === '' && /^\s*[:.]?\s*$/.test(text.slice(last, lineEnd));
  if (!alone || part === 'subject') return false;
  const isFirst = text.slice(0, lineStart).trim() === '' && tokens.length > run.length && run.length <= longestHeading;
  return (
    isFirst ||
    /^(?:DATOS|DETALLE|FORMAS?|CUENTAS?|BANCO|BANK|PAYMENT|DADOS|CONTA|RESUMEN|ESTADO DE CUENTA|FACTURAS?|INVOICES?|REFERENCIA)\b/.test(
      text.slice(first, last),
    )
  );
}
