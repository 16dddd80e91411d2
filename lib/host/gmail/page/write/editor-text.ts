import type { Sight } from '../read/sight';
import { writeSelectors } from './page-selectors';

const lines = new Set(['DIV', 'P', 'TR', 'TABLE', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'PRE']);

/**
 * The text of a draft as a person wrote it, line by line, without the quoted mail: a letter of ours may well be quoted
 * under the next one. With `sight` also the text of a message's body: only what is displayed.
 */
export function editorText(editor: HTMLElement, sight: Sight = () => true): string {
  if (editor instanceof HTMLTextAreaElement) {
    const own = editor.value.split('\n').filter((line) => !line.startsWith('>'));
    return own.join('\n').trimEnd();
  }
  return linesOf(editor, sight).join('\n').trimEnd();
}

function linesOf(editor: HTMLElement, sight: Sight): string[] {
  const done: string[] = [];
  let line: string | null = null;

  function finish(): void {
    if (line !== null) done.push(line.trimEnd());
    line = null;
  }

  function walk(node: Node): void {
    if (node instanceof Text) {
      const text = node.data.replace(/[ \t\r\n]+/g, ' ');
      if (line !== null || text.trim() !== '') line = (line ?? '') + (line ? text : text.trimStart());
      return;
    }
    if (!(node instanceof HTMLElement) || node.matches(writeSelectors.quote) || !sight(node)) return;
    if (node.tagName === 'BR') {
      done.push((line ?? '').trimEnd());
      line = null;
      return;
    }
    const isLine = lines.has(node.tagName);
    if (isLine) finish();
    for (const child of node.childNodes) walk(child);
    if (node.tagName === 'TD' || node.tagName === 'TH') line = `${line ?? ''}\t`;
    if (isLine) finish();
  }

  walk(editor);
  finish();
  return done;
}
