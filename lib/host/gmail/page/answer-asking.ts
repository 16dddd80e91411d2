import type { HostAnswer, InsertedDraft } from '@/lib/host/mail-host';
import { isAsking } from '../is-asking';
import { mailSearch } from '../mail-search';
import { readMessage } from './read-message';
import { stillCopy } from './still-copy';
import { insertDraft } from './write/insert-draft';
import type { Mailbox } from './write/mailbox';
import { readDraft } from './write/read-draft';
import { undoInsert } from './write/undo-insert';
import { workOnDraft } from './write/work-on-draft';
import { refused } from './refused';

/**
 * Does what a sidebar asks for, and answers in every case: a page that is other than we know is a refusal, no crash,
 * and so is an asking that is none.
 * @param inserted hears of each letter that now stands in a compose
 */
export async function answerAsking(
  mailbox: Mailbox,
  asking: object,
  inserted: (draft: InsertedDraft) => void,
): Promise<HostAnswer<unknown>> {
  if (!isAsking(asking)) return refused('refused');
  try {
    if (asking.ask === 'refresh') return { ok: true, value: mailbox.readMail() };
    if (asking.ask === 'read-message') return readMessage(mailbox, asking.expected, asking.senders);
    if (asking.ask === 'read-draft') return readDraft(mailbox, asking.place);
    if (asking.ask === 'work-on-draft') return workOnDraft(mailbox, asking);
    if (asking.ask === 'undo-insert') return undoInsert(mailbox, asking.inserted);
    if (asking.ask === 'capture-page') return { ok: true, value: stillCopy(mailbox.page, mailbox.sight) };
    if (asking.ask === 'open-mail-of') return openMailOf(asking.addresses);
    const { letter, into, expected, again } = asking;
    const answer = await insertDraft(mailbox, letter, into, expected, again);
    if (answer.ok) inserted(answer.value);
    return answer;
  } catch {
    return refused('refused');
  }
}

function openMailOf(addresses: readonly string[]): HostAnswer<void> {
  if (!addresses.length) return refused('refused');
  location.hash = mailSearch(addresses);
  return { ok: true, value: undefined };
}
