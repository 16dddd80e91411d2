import type { Language } from '@/lib/domain/customer';
import { remembered } from './remembered';
import type { Span } from './span';

const segmenterOf = remembered((language: string) => new Intl.Segmenter(language, { granularity: 'sentence' }));

/** After one of these a full stop ends no sentence: titles, numbers, legal forms, references (es, en, pt). */
const abbreviation =
  /(?:^|[\s(¿¡«"“])(?:sr|sra|srta|sres|sras|dr|dra|lic|ing|arq|prof|mtro|mtra|c\.p|cp|d|dña|dª|mr|mrs|ms|messrs|st|n\.º|nº|núm|num|nro|art|arts|tel|teléf|cel|ext|av|avda|col|depto|fra|fras|fact|inv|ref|pág|págs|vol|ee|uu|ee\.\s?uu|s\.?a|s\.?l|s\.?a\.\s?de c\.?v|c\.?v|s\. de r\.?l|r\.?l|ltda?|cía|cia|co|inc|corp|p\. ?ej|ej|e\.g|i\.e|etc|vs|aprox|máx|mín|vto|venc|vcto|imp|cta|ctas|bco|u\.s|exmo|ilmo|sr\.ª|profa|obs)\.$/iu;
/** Numbers and months whose short form is a word too ("three weeks ago.", "set.", "no."): only before figures. */
const beforeFigures =
  /(?:^|[\s(])(?:nos?|jan|feb|fev|mar|abr|apr|jun|jul|ago|aug|set|sep|sept|oct|out|nov|dic|dez|dec|ene)\.$/iu;
const oneCapital = /(?:^|[\s(])\p{Lu}\.$/u;
const listMark = /^\s*(?:[-*•–·▪]|\d{1,2}[.)]|[a-z]\))\s/;

/**
 * The sentences of a text, headings, list entries and lines of an address being sentences of their own. Lines that were
 * only wrapped are joined. Places are those of the text as given.
 */
export function sentencesOf(text: string, language: Language): Span[] {
  const flat = unwrapped(text);
  const sentences: Span[] = [];
  let start = 0;
  for (const block of flat.split('\n')) {
    if (block.trim() !== '') pushBlock(sentences, block, start, language);
    start += block.length + 1;
  }
  return sentences;
}

function pushBlock(sentences: Span[], block: string, offset: number, language: Language): void {
  let open: Span | null = null;
  const segments = segmentsOf(block, language);
  for (const [at, { segment, index }] of segments.entries()) {
    const end = index + segment.length;
    const current: Span = open ?? { start: offset + index, end: offset + end };
    current.end = offset + end;
    const written = segment.trimEnd();
    const isShort =
      abbreviation.test(written) ||
      oneCapital.test(written) ||
      (beforeFigures.test(written) && /^\S*\d/.test(segments[at + 1]?.segment ?? ''));
    open = written === '' || isShort ? current : null;
    if (open === null) sentences.push(trimmed(current, block, offset));
  }
  if (open !== null && block.slice(open.start - offset).trim() !== '') sentences.push(trimmed(open, block, offset));
}

/** Who types without capitals ends sentences all the same: a stop behind a word of some length, or behind a day. */
const smallStart = /(?=\s)(?<=\p{L}{4,}[.?!]|\bd[ií]a \d{1,2}\.)\s+(?=\p{Ll})/gu;

function segmentsOf(block: string, language: Language): { segment: string; index: number }[] {
  return [...segmenterOf(language).segment(block)].flatMap(({ segment, index }) => {
    const cuts = [...segment.matchAll(smallStart)]
      .map((cut) => cut.index + cut[0].length)
      .filter((cut) => !abbreviation.test(segment.slice(0, cut).trimEnd()));
    return [0, ...cuts].map((from, at) => ({ segment: segment.slice(from, cuts[at]), index: index + from }));
  });
}

function trimmed({ start, end }: Span, block: string, offset: number): Span {
  const written = block.slice(start - offset, end - offset);
  return {
    start: start + (written.length - written.trimStart().length),
    end: end - (written.length - written.trimEnd().length),
  };
}

/** The text with the breaks of wrapped lines as blanks, unit for unit. */
function unwrapped(text: string): string {
  const lines = text.replace(/\r/g, ' ').split('\n');
  const isCasual = writesSmall(lines);
  return lines.reduce((joined, line, at) => {
    if (at === 0) return line;
    return joined + (isWrapped(lines[at - 1] ?? '', line, isCasual) ? ' ' : '\n') + line;
  }, '');
}

/** Whether paragraphs themselves begin with small letters here: then such a line is no rest of the one above. */
function writesSmall(lines: readonly string[]): boolean {
  const begin = lines.filter(
    (line, at) => line.trim() !== '' && (at === 0 || (lines[at - 1] ?? '').trim().length < longLine),
  );
  return begin.length > 2 && begin.filter((line) => /^\s*\p{Ll}/u.test(line)).length * 2 > begin.length;
}

const longLine = 55;

function isWrapped(before: string, after: string, isCasual: boolean): boolean {
  const above = before.trim();
  const below = after.trim();
  if (above === '' || below === '' || /[.:;!?]$/.test(above) || listMark.test(after)) return false;
  return above.length >= longLine || (!isCasual && /^\p{Ll}/u.test(below) && !above.endsWith(','));
}
