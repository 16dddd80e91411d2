import type { WrittenAmount } from '@/lib/text/written-amounts';
import type { TaggedSpan } from './read-letter';
import type { Span } from '@/lib/text/span';

const patterns: readonly (readonly [TaggedSpan['tag'], RegExp])[] = [
  // A bare host, in small letters and with the ending of a site: "pagado.Si" is only a missing blank.
  [
    'url',
    /(?<![\w@.-])(?:[a-z\d][a-z\d-]*\.)+(?:com|net|org|app|shop|store|online|link|site|io|example|eu|ar|bo|br|cl|co|cr|ec|es|gt|hn|mx|ni|pe|pt|py|sv|uk|uy|ve|ca|au)(?![\w-])(?:\/[^\s<>()]*)?/g,
  ],
  ['url', /\bhttps?:\/\/[^\s<>()]+|\bwww\.[^\s<>()]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi],
  [
    'quoted',
    /“[^”\n]{1,90}”|«[^»\n]{1,90}»|(?<![\p{L}\p{N}])"[^"\n]{1,90}"(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[‘'][^’'\n]{2,60}[’'](?![\p{L}\p{N}])/gu,
  ],
  [
    'legal-form',
    /(?<![\p{L}\p{N}])(?:S\.?\s?A\.?\s?(?:de\s?C\.?\s?V\.?|S\.?|B\.?|P\.?I\.?)?|S\.?\s?de\s?R\.?\s?L\.?(?:\s?de\s?C\.?\s?V\.?)?|S\.?R\.?L\.?|S\.?L\.?U?\.?|S\.?A\.?S\.?|S\.?p\.?A\.?|LTDA\.?|Ltda\.?|E\.?I\.?R\.?L\.?|EIRELI|S\/A|LLC|LLP|LTD\.?|Ltd\.?|INC\.?|Inc\.?|GmbH|PLC|S\.?C\.?|A\.?C\.?)(?![\p{L}\p{N}])/gu,
  ],
  [
    'tax-id',
    /(?=[A-Z&Ñ]{0,4}[-\d.\s/]{6})(?<=\b(?:RFC|NIT|NIF|CIF|RUC|RUT|CUIT|CUIL|CNPJ|CPF|DNI|VAT(?: ID| no\.?)?|EIN)[:.\s#º]*)[A-Z&Ñ]{0,4}[-\d.\s/]{6,20}[A-Z\d]{0,3}/gi,
  ],
  [
    'account',
    /\b[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){3,7}(?:\s?[A-Z\d]{1,3})?\b|\b\d{16,22}\b|\b\d{4}(?:[ -]\d{4}){3,5}\b|\b\d{3}\s\d{3}\s\d{11}\s\d\b|\b[A-Z]{4,}(?:\.[A-Z\d]{2,}){1,3}\b/g,
  ],
];

/** Stretches that are no running words: links, quotations, legal forms, ids, accounts, money, dates, documents. */
export function tagSpans(
  text: string,
  {
    amounts,
    dates,
    references,
  }: { amounts: readonly WrittenAmount[]; dates: readonly Span[]; references: readonly Span[] },
): TaggedSpan[] {
  const spans: TaggedSpan[] = patterns.flatMap(([tag, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      tag,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    })),
  );
  for (const [tag, list] of [
    ['money', amounts],
    ['date', dates],
    ['invoice', references],
  ] as const) {
    for (const { start, end } of list) spans.push({ tag, start, end });
  }
  return spans.toSorted((a, b) => a.start - b.start);
}
