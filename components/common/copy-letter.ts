import type { Letter } from '@/lib/domain/letter';

/** Puts a letter on the clipboard, with its table where the other side takes one. @returns whether the browser let us. */
export async function copyLetter({ html, plain }: Letter): Promise<boolean> {
  // A message is text alone; an empty rich side would be pasted in its place.
  if (html === '') return copyPlain(plain);
  try {
    const item = {
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return copyPlain(plain);
  }
}

/** Some frames may write text and nothing else. */
async function copyPlain(plain: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return false;
  }
}
