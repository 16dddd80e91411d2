import type { LogEntry } from '@/lib/domain/contact-log';
import { dayInZone } from '@/lib/domain/plain-date';
import { policyOfInvoice } from '@/lib/domain/policy';
import type { Instant } from '@/lib/domain/row';
import type { DraftRow } from '@/lib/ledger/local-rows';
import type { Circumstances, Done } from './circumstances';
import { silentEntry } from './log-contact';
import type { Pen } from './pen';
import { perform } from './perform';
import { situationNow } from './situation-now';
import { voidRow } from './void-row';

/** What was seen of a compose that holds our text (the host's `SendingSign`). */
export type SeenSign = { compose: string; what: 'sent' | 'returned' | 'gone' | 'discarded'; at: Instant };

/** How long a sending can be undone in the mailbox, and so takes its log entry along. */
const undoSendMs = 60_000;

/**
 * Follows what happens to an inserted letter. `sent` makes it a contact with evidence `seen`; `returned` within 60 seconds
 * takes that back; `gone` is not enough, so the person is asked; `discarded` asks nothing. The same sign twice, from two
 * tabs, does nothing more.
 */
export async function settleDraft(here: Circumstances, sign: SeenSign): Promise<Done<void>> {
  if (sign.what === 'sent') return perform(here, 'settle-draft', (pen) => sent(here, pen, sign));
  if (sign.what === 'returned') return perform(here, 'settle-draft', (pen) => returned(here, pen, sign));
  const ended = sign.what === 'gone' ? 'asking' : 'discarded';
  await here.ledger.drafts
    .where('composeKey')
    .equals(sign.compose)
    .filter(({ state }) => state === 'waiting' || (state === 'asking' && ended === 'discarded'))
    .modify({ state: ended, settledAt: sign.at });
  return { value: undefined, actId: null };
}

/** The person's answer to "did you send it?". */
export function answerDraft(here: Circumstances, draftId: string, wasSent: boolean): Promise<Done<void>> {
  return perform(here, 'settle-draft', async (pen) => {
    const draft = await here.ledger.drafts.get(draftId);
    if (!draft || (draft.state !== 'asking' && draft.state !== 'waiting')) return;
    // The mail left, if it did, when its compose was last seen.
    const at = draft.settledAt ?? pen.at;
    if (wasSent) await writeSent(here, pen, draft, { at, evidence: 'confirmed' });
    else await pen.keepDraft({ ...draft, state: 'not-sent', settledAt: pen.at });
  });
}

/** The person gives up a letter that they began; should it leave all the same, it counts as the contact that it is. */
export function dropDraft(here: Circumstances, draftId: string): Promise<Done<void>> {
  return perform(here, 'settle-draft', async (pen) => {
    const draft = await here.ledger.drafts.get(draftId);
    if (draft?.state !== 'waiting') return;
    await pen.keepDraft({ ...draft, state: 'discarded', settledAt: pen.at });
  });
}

/** After the browser was closed nobody watches a compose any more: what was waiting is asked about. */
export async function askAboutDrafts({ ledger, now }: Circumstances): Promise<number> {
  return ledger.drafts.where('state').equals('waiting').modify({ state: 'asking', settledAt: now() });
}

async function sent(here: Circumstances, pen: Pen, sign: SeenSign): Promise<void> {
  const draft = (await draftsOf(here, sign)).at(-1);
  if (!draft || draft.state === 'sent') return;
  await writeSent(here, pen, draft, { at: sign.at, evidence: 'seen' });
}

async function returned(here: Circumstances, pen: Pen, sign: SeenSign): Promise<void> {
  const draft = (await draftsOf(here, sign)).at(-1);
  if (!draft) return;
  const isBack = { ...draft, state: 'waiting', settledAt: null, logId: null } as const;
  if (draft.state === 'asking') return pen.keepDraft(isBack);
  if (draft.state !== 'sent' || draft.logId === null || draft.settledAt === null) return;
  if (Date.parse(sign.at) - Date.parse(draft.settledAt) > undoSendMs) return;
  const entry = await here.ledger.log.get(draft.logId);
  if (entry?.evidence !== 'seen') return;
  await voidRow(pen, 'log', entry);
  await pen.keepDraft(isBack);
}

/** The drafts of a compose in order of insertion, without those whose text a later letter replaced. */
async function draftsOf({ ledger }: Circumstances, { compose }: SeenSign): Promise<DraftRow[]> {
  const drafts = await ledger.drafts.where('composeKey').equals(compose).toArray();
  return drafts.toSorted((a, b) => (a.insertedAt + a.id < b.insertedAt + b.id ? -1 : 1));
}

async function writeSent(
  here: Circumstances,
  pen: Pen,
  draft: DraftRow,
  { at, evidence }: Pick<LogEntry, 'at' | 'evidence'>,
): Promise<void> {
  const { customerId, contactId, rung, stage, invoiceIds, subject } = draft;
  const on = dayInZone(at, here.calendar.timeZone);
  const what = { direction: 'out', channel: 'mail', evidence, text: subject } as const;
  const logId = await pen.add('log', {
    ...silentEntry,
    ...what,
    customerId,
    contactId,
    rung,
    stage,
    invoiceIds,
    on,
    at,
    policyId: rung === null ? null : await policyOf(here, draft),
  });
  await pen.keepDraft({ ...draft, state: 'sent', settledAt: at, logId });
}

/** The policy under which the letter climbs a rung, so that a later change of policy asks (RULE-8). */
async function policyOf(here: Circumstances, draft: DraftRow): Promise<string | null> {
  const situation = await situationNow(here, draft.customerId);
  return situation && policyOfInvoice(situation.policy, draft.invoiceIds[0] ?? '').id;
}
