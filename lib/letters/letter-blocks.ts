import type { LetterFacts } from '@/lib/domain/letter';
import { cleanLine, cleanLines, escapeHtml, isolate, safeLink } from './clean-value';
import type { InvoiceRow } from './invoice-rows';
import type { LetterWords } from './letter-template';
import { plainTable } from './plain-table';
import { richTable } from './rich-table';
import { codeName } from './vocabulary';

/** Where a letter goes: a rich editor, or text alone. */
export type LetterTarget = 'rich' | 'plain';

/** The parts of a letter that span lines, already written for their target; empty when there is nothing to write. */
export type LetterBlocks = { table: string; means: string; signature: string };

/** What the table says: its rows, a total per currency, and what the country calls the documents. */
export type Listing = { rows: readonly InvoiceRow[]; totals: readonly string[]; noun: string };

export function letterBlocks(
  facts: LetterFacts,
  { rows, totals, noun }: Listing,
  words: LetterWords,
  target: LetterTarget,
): LetterBlocks {
  const means = meansBlock(facts, words, target);
  const signature = signatureLines(facts);
  if (target === 'plain') {
    return { table: plainTable(rows, totals, words, noun), means, signature: signature.join('\n') };
  }
  return {
    table: richTable(rows, totals, words, noun),
    means,
    signature: signature.map((line) => escapeHtml(line)).join('<br>'),
  };
}

type MeansFacts = Pick<LetterFacts, 'means'> & { company: Pick<LetterFacts['company'], 'country'> };

/** Our ways to be paid, a line each. */
export function meansBlock(facts: MeansFacts, words: LetterWords, target: LetterTarget): string {
  const means = meansLines(facts, words);
  if (target === 'plain') return means.map(({ label, text }) => `${label}${text}`).join('\n');
  return means.map(({ label, text }) => escapeHtml(label) + linked(text)).join('<br>');
}

/** Whether the record names any way to pay. */
export function hasMeans({ means }: Pick<LetterFacts, 'means'>): boolean {
  return [means.bank, means.link, means.code].some((text) => cleanLines(text).length > 0);
}

function meansLines({ means, company }: MeansFacts, words: LetterWords): { label: string; text: string }[] {
  const link = cleanLine(means.link, 2000);
  const code = cleanLine(means.code, 2000);
  return [
    ...cleanLines(means.bank).map((text) => ({ label: '', text: isolate(text) })),
    ...(link === null ? [] : [{ label: `${words.link}: `, text: link }]),
    ...(code === null ? [] : [{ label: `${codeName(company.country, code) ?? words.code}: `, text: code }]),
  ];
}

/** The person first, whatever the block says: a letter is signed by somebody. */
function signatureLines({ sender, company }: LetterFacts): string[] {
  const name = cleanLine(sender.name, 80);
  const block = cleanLines(sender.signature);
  const below = block.length > 0 ? block : [cleanLine(company.name, 120)].filter((line) => line !== null);
  const named = name === null || below.some((line) => line.includes(name));
  return (named ? below : [name, ...below]).map(isolate);
}

function linked(text: string): string {
  const link = safeLink(text);
  const shown = escapeHtml(link === null ? text : text.replace(/^mailto:/, ''));
  return link === null ? shown : `<a href="${escapeHtml(link)}">${shown}</a>`;
}
