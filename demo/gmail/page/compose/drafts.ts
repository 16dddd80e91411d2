import { counters } from '../counters';
import { boot } from '../read-boot';
import { type SavedDraft, store, tellChange } from '../store';
import { words } from '../words';
import { type Compose, newMessageId } from './compose';

const pending = new Map<Compose, ReturnType<typeof setTimeout>>();

/** Saves the compose a moment after the last change it was told about. */
export function saveSoon(compose: Compose): void {
  clearTimeout(pending.get(compose));
  pending.set(
    compose,
    setTimeout(() => saveNow(compose), boot.variants.draftDelay),
  );
}

/** Saves at once what is still waiting; nothing is saved when the page was told of no change. */
export function flushDraft(compose: Compose): void {
  if (pending.has(compose)) saveNow(compose);
}

/** Forgets what was waiting, and the saved draft as well. */
export function dropDraft(compose: Compose): void {
  clearTimeout(pending.get(compose));
  pending.delete(compose);
  store.drafts.delete(compose.seed.key);
  tellChange('list');
}

function saveNow(compose: Compose): void {
  clearTimeout(pending.get(compose));
  pending.delete(compose);
  const former = store.drafts.get(compose.seed.key);
  const draftId = compose.seed.draftId ?? former?.draftId ?? newMessageId();
  compose.hidden.draft.value = `#${draftId}`;
  compose.hidden.subject.value = compose.subject.value;
  store.drafts.set(compose.seed.key, { ...contentOf(compose), draftId, saves: (former?.saves ?? 0) + 1 });
  counters.draftsSaved += 1;
  compose.say(words.saved);
  tellChange('list');
}

/** What the compose holds right now. */
export function contentOf(compose: Compose): Omit<SavedDraft, 'draftId' | 'saves'> {
  const { seed, editor, plain, subject, recipients, hidden, isPlain } = compose;
  return {
    composeKey: seed.key,
    subject: subject.value,
    to: recipients.of('to'),
    cc: recipients.of('cc'),
    bcc: recipients.of('bcc'),
    html: isPlain() ? '' : editor.innerHTML + hidden.uet.value,
    text: isPlain() ? plain.value : editor.innerText,
  };
}
