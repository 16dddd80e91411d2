import { kept, signature } from './kept-parts';

/**
 * What the person wrote of a body: up to the first signature or quote that the client marked. Where its text does not
 * follow its markup there, the whole text counts, and the reader of texts cuts by custom.
 * @param text the body as text, @param html the same as markup
 */
export function ownText(text: string, html: string): { text: string; signature: string | null } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const first = body.querySelector(kept);
  if (!first) return { text, signature: null };
  const before = document.createRange();
  before.setStart(body, 0);
  before.setEndBefore(first);
  const end = placeAfter(text, bare(before.toString()).length);
  const follows = bare(text.slice(end)).startsWith(bare(first.textContent).slice(0, 20));
  if (!follows) return { text, signature: null };
  return { text: text.slice(0, end), signature: body.querySelector(signature)?.textContent.trim() ?? '' };
}

/** The place behind so many units that are no blanks. */
function placeAfter(text: string, count: number): number {
  let left = count;
  let at = 0;
  while (left > 0 && at < text.length) {
    if (bare(text.charAt(at)) !== '') left -= 1;
    at += 1;
  }
  return at;
}

function bare(text: string): string {
  return text.replace(/[\s\u200b]+/gu, '');
}
