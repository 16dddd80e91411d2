import type { Person } from '../../mailbox/mailbox';
import { type Compose, type ComposeSeed, emptySeed } from './compose';

type Kept = { subject: string; text: string; to: readonly Person[]; cc: readonly Person[]; bcc: readonly Person[] };

const prefix = 'twin-compose-';

/** Leaves a compose where the window that is about to open finds it. */
export function keepForWindow({ seed, subject, editor, recipients }: Compose): void {
  const kept: Kept = {
    subject: subject.value,
    text: editor.innerText,
    to: recipients.of('to'),
    cc: recipients.of('cc'),
    bcc: recipients.of('bcc'),
  };
  localStorage.setItem(prefix + seed.key, JSON.stringify(kept));
}

/** The seed of a pop-out window's compose: the one that was left under this key, else an empty one. */
export function seedOfWindow(key: string | null): ComposeSeed {
  const empty = emptySeed('window');
  const kept = key && localStorage.getItem(prefix + key);
  if (!key || !kept) return empty;
  localStorage.removeItem(prefix + key);
  const { text, ...fields } = JSON.parse(kept) as Kept;
  return { ...empty, ...fields, key, content: text.split('\n').map(lineNode) };
}

function lineNode(text: string): HTMLElement {
  const line = document.createElement('div');
  line.append(text === '' ? document.createElement('br') : text);
  return line;
}
