import { fold } from '@/lib/text/fold';
import type { Greeting } from './greeting';
import type { TaggedSpan } from './read-letter';
import type { ToneFacts } from './tone-facts';

const word = String.raw`\p{Lu}[\p{L}'’-]*`;
const run = String.raw`${word}(?:\s(?:de|del|la|las|los|y|e|da|do|dos|&)\s${word}|\s${word})*`;
// The capital is looked for first: looking back at every letter takes long.
const shapes: readonly RegExp[] = [
  new RegExp(
    String.raw`(?=\p{Lu})(?<=\b(?:Sr|Sra|Srta|Sres|Dr|Dra|Lic|Ing|Arq|Mtro|Mtra|Mr|Mrs|Ms|Messrs|Prof|D|Dña)\.?\s|\b(?:[Dd]on|[Dd]oña|[Ss]eñora?|[Ss]enhora?)\s)${run}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?=\p{Lu})(?<=\b(?:[Cc]alle|[Aa]venida|[Aa]v\.|[Aa]vda\.|[Pp]aseo|[Pp]laza|[Cc]arrera|[Cc]ra\.|[Rr]ua|[Pp]raça|[Cc]olonia|[Cc]ol\.|[Bb]arrio|[Ee]dificio)\s(?:de\s(?:la\s|los\s|las\s)?|del\s|do\s|da\s)?)${run}`,
    'gu',
  ),
  new RegExp(
    String.raw`\b\d{1,5}\s${word}(?:\s${word})?\s(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Court|Drive|Way|Place|House)\b|\b\d{1,5}\s(?:Court|Prison|Police)\s(?:Street|Road|Lane|Square)`,
    'gu',
  ),
  // A legal form makes the capitalised words before it a company.
  new RegExp(
    String.raw`${run},?\s(?=(?:S\.?\s?A\.?|S\.?\s?de\s?R\.?\s?L|S\.?R\.?L|S\.?L\.?|SpA|LTDA|Ltda|EIRL|E\.I\.R\.L|EIRELI|LLC|LLP|LTD|Ltd|INC|Inc|GmbH|PLC)(?![\p{L}]))`,
    'gu',
  ),
  new RegExp(
    String.raw`(?=\p{Lu})(?<=\b(?:[Ss]oy|[Mm]e llamo|[Mm]i nombre es|I am|I[’']m|[Mm]y name is|[Ss]ou|[Mm]eu nome é|[Mm]e chamo)\s)${run}`,
    'gu',
  ),
];
const shortestName = 3;

/** Names in a text: of the record, of the greeting, behind a title, in an address, before a legal form. */
export function nameSpans(text: string, greeting: Greeting | null, facts: ToneFacts | null): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  const add = (start: number, end: number) => spans.push({ tag: 'name', start, end });
  for (const shape of shapes) for (const match of text.matchAll(shape)) add(match.index, match.index + match[0].length);
  const folded = fold(text);
  // Folding keeps the length of composed text; where it does not, names of the record are not looked for.
  const names = folded.length === text.length ? namesToFind(text, greeting, facts) : [];
  for (const name of names) {
    for (let at = folded.indexOf(name); at !== -1; at = folded.indexOf(name, at + name.length)) {
      const isWhole =
        !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ' '}`) && !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? ' ');
      if (isWhole && /\p{Lu}/u.test(text[at] ?? '')) add(at, at + name.length);
    }
  }
  if (greeting?.names && !greeting.generic) add(greeting.names.start, greeting.names.end);
  return spans;
}

function namesToFind(text: string, greeting: Greeting | null, facts: ToneFacts | null): Set<string> {
  const known = [facts?.company.name, facts?.customer.name, ...(facts?.contacts ?? []).map(({ name }) => name)];
  if (greeting?.names && !greeting.generic) known.push(text.slice(greeting.names.start, greeting.names.end));
  const names = new Set<string>();
  for (const name of known) {
    if (name === null || name === undefined) continue;
    names.add(fold(name.trim().replace(/[.,:]+$/, '')));
    for (const part of name.split(/[\s,.]+/))
      if (part.length >= shortestName && /^\p{Lu}/u.test(part)) names.add(fold(part));
  }
  names.delete('');
  return names;
}
