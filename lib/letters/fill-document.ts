import Mustache from 'mustache';
import type { Language } from '@/lib/domain/customer';
import type { Letter } from '@/lib/domain/letter';
import { cleanLine, cleanLines, escapeHtml, isolate } from './clean-value';
import type { LetterTarget } from './letter-blocks';
import type { LetterFiles } from './letter-template';
import { paragraphs, tidy } from './paragraphs';

/** A document's file and the words of its language. */
export type DocumentTemplate = { id: string; language: Language; text: string; words: LetterFiles['words'] };

/**
 * Fills a document: title, headings (`{{#h}}…{{/h}}`), sentences and blocks. Values are escaped for their target exactly
 * once and never read as template. The same letter as `html` for paper and as `plain` text to paste.
 * @param viewFor the names that the file may use; blocks come written for the target and stand in triple braces
 * @throws Error when the file does not begin with its title
 */
export function fillDocument(
  { id, language, text, words }: DocumentTemplate,
  viewFor: (target: LetterTarget) => Readonly<Record<string, unknown>>,
): Letter {
  const [first = '', ...rest] = text.replace(/\r\n?/g, '\n').split('\n');
  const start = `${words.subject}: `;
  if (!first.startsWith(start)) throw new Error(`Document ${id} does not begin with "${start}"`);
  const body = rest.join('\n');
  const written = (part: string, target: LetterTarget) => {
    const heading = () => (inner: string, render: (part: string) => string) =>
      target === 'rich' ? `<b>${render(inner)}</b>` : render(inner);
    const escape = target === 'rich' ? escapeHtml : String;
    return Mustache.render(part, { ...viewFor(target), h: heading }, {}, { escape });
  };
  return {
    id,
    language,
    subject: tidy(written(first.slice(start.length), 'plain')).replace(/[\u2066-\u2069]/g, ''),
    html: paragraphs(written(body, 'rich')),
    plain: tidy(written(body, 'plain')),
  };
}

/** Lines of a person's own words as a block; null when there are none. */
export function blockOf(lines: readonly string[], target: LetterTarget): string | null {
  const clean = lines.map(isolate);
  if (clean.length === 0) return null;
  return target === 'plain' ? clean.join('\n') : clean.map(escapeHtml).join('<br>');
}

export function linesOf(text: string | null): string[] {
  return cleanLines(text);
}

/** A value as one line of a document, set apart when it runs from right to left. */
export function shownLine(text: string | null, limit: number): string | null {
  const line = cleanLine(text, limit);
  return line === null ? null : isolate(line);
}
