import type { HostAnswer, InsertedDraft } from '@/lib/host/mail-host';
import { findCompose } from '../read/find-composes';
import { removePlain } from './insert-plain';
import { removeRich } from './insert-rich';
import type { Mailbox } from './mailbox';
import { plainWords } from './plain-words';
import { refused } from '../refused';

/** Takes a letter out again, if it still stands there word for word: what the person changed in it is theirs by now. */
export function undoInsert({ page, sight, put }: Mailbox, { compose: key }: InsertedDraft): HostAnswer<void> {
  const compose = findCompose(page, sight, key);
  if (!compose) return refused('no-compose');
  const held = put.get(key)?.letter;
  if (!held) return refused('item-changed');
  if ('text' in held) {
    const isOut = compose.editor instanceof HTMLTextAreaElement && removePlain(compose.editor, held.text);
    if (!isOut) return refused('item-changed');
  } else {
    const isAsPut = compose.editor.contains(held.block) && plainWords(held.block.textContent) === held.words;
    if (!isAsPut) return refused('item-changed');
    removeRich(compose.editor, held.block);
  }
  put.delete(key);
  return { ok: true, value: undefined };
}
