import type { DraftPlace, HostAnswer } from '@/lib/host/mail-host';
import type { BareDraft } from '../../protocol';
import { findComposes, type FoundCompose } from '../read/find-composes';
import type { Mailbox } from './mailbox';
import { refused } from '../refused';

/** The compose that stands at a place; nothing is opened for it. */
export function composeAt({ page, sight }: Mailbox, place: DraftPlace): FoundCompose | undefined {
  return findComposes(page, sight).find(({ key, kind }) => {
    if (place.kind === 'open-compose') return key === place.compose;
    return place.kind === 'reply' && kind === 'inline';
  });
}

/** What stands in a compose now: where none is open there is no draft to read. */
export function readDraft(mailbox: Mailbox, place: DraftPlace): HostAnswer<BareDraft> {
  const compose = composeAt(mailbox, place);
  if (!compose) return refused('no-compose');
  const { editor, key } = compose;
  const { subject = null, recipients = [] } = mailbox.readMail().composes.find((each) => each.key === key) ?? {};
  const text = editor instanceof HTMLTextAreaElement ? editor.value : null;
  return { ok: true, value: { subject, recipients, text, markup: editor.innerHTML } };
}
