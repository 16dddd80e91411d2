import type { Person } from '../../boot';
import { h } from '../element';
import type { Editor } from '../host/item-door';
import type { TwinDraft } from '../state';
import type { TwinWords } from '../words';
import { draftEditor } from './draft-editor';

export type DraftView = { element: HTMLElement; editor: Editor; redraw: () => void };

/** A mail that is being written, as it stands in the place of the reading pane. */
export function draftView(
  draft: TwinDraft,
  words: TwinWords,
  on: { recipients: () => void; send: () => void; discard: () => void },
): DraftView {
  const to = h('input', { 'aria-label': words.to, class: 'field' });
  const subject = h('input', { 'aria-label': words.subject, class: 'field' });
  const body =
    draft.format === 'text'
      ? h('textarea', { class: 'body', 'aria-label': words.body })
      : h('div', { class: 'body', contenteditable: 'true', role: 'textbox', 'aria-label': words.body });
  if (body instanceof HTMLTextAreaElement) body.value = draft.html;
  else body.innerHTML = draft.html;
  to.addEventListener('change', () => {
    draft.to.splice(0, draft.to.length, ...personsIn(to.value));
    on.recipients();
  });
  subject.addEventListener('input', () => {
    draft.subject = subject.value;
  });
  const redraw = () => {
    to.value = draft.to.map(({ address }) => address).join('; ');
    subject.value = draft.subject;
  };
  redraw();
  const element = h(
    'section',
    { class: 'draft', 'aria-label': words.newMail },
    h(
      'div',
      { class: 'bar' },
      h('button', { type: 'button', class: 'main', onclick: on.send }, words.send),
      h('button', { type: 'button', onclick: on.discard }, words.discard),
    ),
    h('label', {}, words.to, to),
    h('label', {}, words.subject, subject),
    body,
  );
  return { element, editor: draftEditor(draft, body, subject), redraw };
}

function personsIn(text: string): Person[] {
  const addresses = text.split(/[;,]/).map((part) => part.trim());
  return addresses.filter((address) => address.includes('@')).map((address) => ({ name: address, address }));
}
