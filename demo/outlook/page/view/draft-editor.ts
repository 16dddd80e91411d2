import type { Editor } from '../host/item-door';
import type { TwinDraft } from '../state';

/** An editor over the body of a draft on screen: rich in an editable element, plain in a text area. */
export function draftEditor(draft: TwinDraft, body: HTMLElement, subject: HTMLInputElement): Editor {
  let last: { source: 'body'; range: Range } | { source: 'subject' } | null = null;
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    if (document.activeElement === subject) last = { source: 'subject' };
    else if (selection && selection.rangeCount > 0 && body.contains(selection.anchorNode))
      last = { source: 'body', range: selection.getRangeAt(0).cloneRange() };
  });
  const kept = () => {
    draft.html = readAs('html');
  };

  function readAs(format: 'html' | 'text'): string {
    if (body instanceof HTMLTextAreaElement) return body.value;
    return format === 'html' ? body.innerHTML : body.innerText;
  }

  return {
    read: readAs,
    write(text, format) {
      if (body instanceof HTMLTextAreaElement) body.value = text;
      else if (format === 'html') body.innerHTML = text;
      else body.innerText = text;
      last = null;
      kept();
    },
    prepend(text, format) {
      if (body instanceof HTMLTextAreaElement) body.value = text + body.value;
      else if (format === 'html') body.insertAdjacentHTML('afterbegin', text);
      else body.insertAdjacentText('afterbegin', text);
      kept();
    },
    selection() {
      if (last === null) return null;
      if (last.source === 'subject') return { source: 'subject', html: '', text: '' };
      const holder = document.createElement('div');
      holder.append(last.range.cloneContents());
      return { source: 'body', html: holder.innerHTML, text: holder.innerText };
    },
    replaceSelection(text, format) {
      if (body instanceof HTMLTextAreaElement) {
        body.setRangeText(text, body.selectionStart, body.selectionEnd, 'end');
        return kept();
      }
      const range = last?.source === 'body' ? last.range : startOf(body);
      range.deleteContents();
      range.insertNode(format === 'html' ? range.createContextualFragment(text) : document.createTextNode(text));
      kept();
    },
  };
}

function startOf(body: HTMLElement): Range {
  const range = document.createRange();
  range.setStart(body, 0);
  range.collapse(true);
  return range;
}
