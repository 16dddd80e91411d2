import Mustache from 'mustache';
import type { FilledLetter, FilledMessage, LetterFacts } from '@/lib/domain/letter';
import { escapeHtml } from './clean-value';
import { lawVariant, partsFor } from './law-variant';
import type { LetterTarget } from './letter-blocks';
import type { LetterMedium } from './letter-cells';
import type { LetterTemplate } from './letter-template';
import { letterView, type LetterView } from './letter-view';
import { messageSize, toMessageText } from './message-size';
import { missingFacts } from './missing-facts';
import { paragraphs, tidy } from './paragraphs';
import { letterEntry, type LetterId } from './registry';

type Parts = Readonly<Record<string, string>>;

/**
 * Fills a letter with facts. Values are escaped for their target exactly once and are never read as template; what the
 * record lacks is left out of the sentences and told in `missing`.
 *
 * `rich` gives `html` with a table and links beside the `plain` text of the same letter; `plain` gives the plain text, and
 * as `html` the same lines without table; `print` the rich letter with a head for paper; `sms` one short text with its
 * size.
 * @throws Error when the letter does not exist in that medium, does not begin with its subject, or leaves a section open.
 */
export function fillLetter(template: LetterTemplate, facts: LetterFacts, as: LetterTarget | 'print'): FilledLetter;
export function fillLetter(template: LetterTemplate, facts: LetterFacts, as: 'sms'): FilledMessage;
export function fillLetter(
  template: LetterTemplate,
  facts: LetterFacts,
  as: LetterTarget | 'print' | 'sms',
): FilledLetter | FilledMessage {
  const { id, language } = template;
  const missing = missingFacts(id, facts);
  const partials = partsFor(template.partials, lawVariant(facts));
  const manner = { ceremony: isCeremonious(id), onPaper: as === 'print' };
  const view = letterView(template, facts, { ...manner, target: 'plain' });
  if (as === 'sms') return { id, language, ...messageOf(fileOf(template, 'message'), view, partials), missing };
  const medium = as === 'print' ? 'print' : template.files.brief === undefined ? 'mail' : 'brief';
  const { subject, body } = fileParts(template, fileOf(template, medium));
  const plain = tidy(render(body, view, partials, String));
  const rich =
    as === 'plain'
      ? escapeHtml(keptBlanks(plain))
      : render(body, letterView(template, facts, { ...manner, target: 'rich' }), partials, escapeHtml);
  return {
    id,
    language,
    subject: tidy(render(subject, view, partials, String)).replace(/[\u2066-\u2069]/g, ''),
    html: paragraphs(rich),
    plain,
    missing,
  };
}

/** From the first letter after the calls on. */
function isCeremonious(id: LetterId): boolean {
  const stage = letterEntry(id)?.stage;
  return stage === 'firm' || stage === 'final';
}

/** @throws Error when the registry refuses that cell: nobody should have asked. */
function fileOf({ id, files }: LetterTemplate, medium: LetterMedium): string {
  const text = files[medium];
  if (text === undefined) throw new Error(`Letter ${id} does not exist as ${medium}`);
  return text;
}

/** The fullest message that fits into one: it gives up the link first, then who writes, and only then the name. */
function messageOf(message: string, view: LetterView, partials: Parts) {
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
function fileParts({ words, id }: LetterTemplate, text: string): { subject: string; body: string } {
  const [first = '', ...rest] = text.replace(/\r\n?/g, '\n').split('\n');
  const start = `${words.subject}: `;
  if (!first.startsWith(start)) throw new Error(`Letter ${id} does not begin with "${start}"`);
  return { subject: first.slice(start.length), body: rest.join('\n') };
}

function render(text: string, view: LetterView, partials: Parts, escape: (value: string) => string): string {
  return Mustache.render(withLines(text, partials), view, partials, { escape });
}

/**
 * A part of one line that is a line of the letter by itself is put in as text: as a lone tag, Mustache would take the
 * break at its end along with it.
 */
function withLines(text: string, partials: Parts): string {
  return text.replace(/^\{\{> ([\w-]+)\}\}$/gm, (tag, name: string) => {
    const part = partials[name];
    return part === undefined || part.includes('\n') ? tag : part;
  });
}

/** HTML would draw several blanks as one, and the columns of a plain table would fall over. */
function keptBlanks(text: string): string {
  return text.replace(/ {2,}/g, (blanks) => '\u00a0'.repeat(blanks.length));
}
