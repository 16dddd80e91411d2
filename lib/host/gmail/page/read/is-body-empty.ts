import type { FoundCompose } from './find-composes';
import * as selectors from './selectors';
import type { Sight } from './sight';

const blanks = /[\s\p{Cf}\u2800\u3164]+/gu;
const delimiter = /^--\s?$/u;
const forwarded = /^-{5,}.*\p{L}.*-{5,}$/u;

/** Blanks, or the dashes that mail programs put above a signature. */
function isBlank(text: string): boolean {
  return ['', '--'].includes(text.replace(blanks, ''));
}

/** Text that a person typed: neither in a signature nor in a quote, nor what other extensions keep in the editor. */
function hasOwnText(editor: Element, sight: Sight): boolean {
  const skipped = `${selectors.signature}, ${selectors.quote}, ${selectors.extensions}, style, script`;
  const walk = (node: Element): boolean =>
    [...node.childNodes].some((child) => {
      if (child.nodeType === 3) return !isBlank(child.textContent ?? '') && sight(node, editor);
      if (child.nodeType !== 1) return false;
      const part = child as Element;
      if (part.matches(skipped)) return false;
      return part.matches('img, video') ? !isTracker(part) && sight(part, editor) : walk(part);
    });
  return walk(editor);
}

/** Mail trackers put an image of one pixel into the editor. */
function isTracker(image: Element): boolean {
  return ['width', 'height'].some((side) => /^[01](?:px)?$/u.test(image.getAttribute(side) ?? ''));
}

/** A year or a time of day, in any script's digits. */
const moment = /\p{Nd}{4}|\p{Nd}[:.h]\p{Nd}{2}/u;

/**
 * The lines without "El lun, 3 nov 2026, Ana <ana@…> escribió:" at their end, in any language: up to three lines which
 * begin with a moment or name an address, and end with a colon before the quote.
 */
function withoutAttribution(lines: readonly string[]): readonly string[] {
  const end = lines.findLastIndex((line) => line.trim() !== '');
  const last = lines[end] ?? '';
  if (!/[:：]\s*$/u.test(last)) return lines;
  const gap = lines.findLastIndex((line, index) => index < end && line.trim() === '');
  const start = lines.findLastIndex(
    (line, index) => index > Math.max(gap, end - 3) && index <= end && moment.test(line),
  );
  if (start !== -1) return lines.slice(0, start);
  return last.includes('@') ? lines.slice(0, end) : lines;
}

/** Plain text has no marks of its own but the customs of mail: `-- ` before a signature, `>` before a quote. */
function plainRest(text: string): string {
  let own: readonly string[] = [];
  let inSignature = false;
  for (const line of text.split(/\r?\n/u)) {
    if (forwarded.test(line.trim())) break;
    if (/^\s*>/u.test(line)) {
      own = withoutAttribution(own);
      inSignature = false;
    } else if (inSignature || delimiter.test(line)) {
      inSignature = true;
    } else {
      own = [...own, line];
    }
  }
  return own.join('\n');
}

/** Whether a compose holds nothing but signature, quote and blanks. */
export function isBodyEmpty({ editor, mode }: Pick<FoundCompose, 'editor' | 'mode'>, sight: Sight): boolean {
  if (mode === 'rich') return !hasOwnText(editor, sight);
  return plainRest((editor as HTMLTextAreaElement).value).replace(blanks, '') === '';
}
