import Mustache from 'mustache';
import type { FilledLetter, FilledMessage, LetterFacts } from '@/lib/domain/letter';
import { escapeHtml } from './clean-value';
import type { LetterTarget } from './letter-blocks';
import type { LetterTemplate } from './letter-template';
import { letterView, type LetterView } from './letter-view';
import { messageSize, toMessageText } from './message-size';
import { missingFacts } from './missing-facts';

/**
 * Fills a letter with facts. Values are escaped for their target exactly once and are never read as template; what the
 * record lacks is left out of the sentences and told in `missing`.
 *
 * `rich` gives `html` with a table and links beside the `plain` text of the same letter; `plain` gives the plain text, and
 * as `html` the same lines without table; `sms` gives one short text with its size.
 * @throws Error when the letter file does not begin with its subject line or leaves a section open.
 */
export function fillLetter(template: LetterTemplate, facts: LetterFacts, as: LetterTarget): FilledLetter;
export function fillLetter(template: LetterTemplate, facts: LetterFacts, as: 'sms'): FilledMessage;
export function fillLetter(
  template: LetterTemplate,
  facts: LetterFacts,
  as: LetterTarget | 'sms',
): FilledLetter | FilledMessage {
  const { id, language } = template;
  const missing = missingFacts(id, facts);
  const view = letterView(template, facts, 'plain');
  if (as === 'sms') return { id, language, ...messageOf(template, view), missing };
  const { subject, body } = fileParts(template);
  const plain = tidy(render(body, view, template, String));
  const rich =
    as === 'rich'
      ? render(body, letterView(template, facts, 'rich'), template, escapeHtml)
      : escapeHtml(keptBlanks(plain));
  return {
    id,
    language,
    subject: tidy(render(subject, view, template, String)).replace(/[\u2066-\u2069]/g, ''),
    html: paragraphs(rich),
    plain,
    missing,
  };
}

/** The fullest message that fits into one: it gives up the link first, then who writes, and only then the name. */
function messageOf({ message, partials }: LetterTemplate, view: LetterView) {
  const fuller = [
    { brief: false },
    { brief: false, link: null },
    { brief: true, link: null },
    { brief: true, link: null, person: null },
  ];
  const texts = fuller.map((change) => {
    const written = Mustache.render(message, { ...view, ...change }, partials, { escape: String });
    return toMessageText(
      capitalised(
        written
          .replace(/\s+/g, ' ')
          .replace(/[\u2066-\u2069]/g, '')
          .trim(),
      ),
    );
  });
  const text = texts.find((candidate) => messageSize(candidate).messages === 1) ?? texts.at(-1) ?? '';
  return { text, size: messageSize(text) };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The subject line and the text after it. */
function fileParts({ text, words, id }: LetterTemplate): { subject: string; body: string } {
  const [first = '', ...rest] = text.replace(/\r\n?/g, '\n').split('\n');
  const start = `${words.subject}: `;
  if (!first.startsWith(start)) throw new Error(`Letter ${id} does not begin with "${start}"`);
  return { subject: first.slice(start.length), body: rest.join('\n') };
}

function render(
  text: string,
  view: LetterView,
  { partials }: LetterTemplate,
  escape: (value: string) => string,
): string {
  return Mustache.render(text, view, partials, { escape });
}

/** Sections that fell away leave blank lines behind. */
function tidy(text: string): string {
  return text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Paragraphs as mail editors write them themselves: a line is a `div`, an empty line a `div` with a break. */
function paragraphs(html: string): string {
  return tidy(html)
    .split('\n\n')
    .map((paragraph) => `<div>${paragraph.replaceAll('\n', '<br>')}</div>`)
    .join('<div><br></div>');
}

/** HTML would draw several blanks as one, and the columns of a plain table would fall over. */
function keptBlanks(text: string): string {
  return text.replace(/ {2,}/g, (blanks) => '\u00a0'.repeat(blanks.length));
}
