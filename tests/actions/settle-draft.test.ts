import { describe, expect, test } from 'vitest';
import type { Circumstances } from '@/lib/actions/circumstances';
import { draftInserted, type InsertedLetter } from '@/lib/actions/draft-inserted';
import { answerDraft, askAboutDrafts, settleDraft, type SeenSign } from '@/lib/actions/settle-draft';
import { undo } from '@/lib/actions/undo';
import { effectiveRows } from '@/lib/domain/effective-rows';
import { aCustomer, anInvoice } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

const letter: InsertedLetter = {
  composeKey: 'compose-1',
  threadKey: 'thread-1',
  customerId: 'customer',
  contactId: 'contact',
  invoiceIds: ['invoice'],
  letter: 'gentle',
  stage: 'gentle',
  rung: 'note',
  subject: 'Factura F2071',
  fingerprint: 'quedo atenta',
};

async function withDraft(): Promise<Circumstances> {
  const here = circumstances(await store(freshLedger(), { customers: [aCustomer()], invoices: [anInvoice()] }));
  await draftInserted(here, letter);
  return here;
}

/** Signs of the one compose, `sent:3` being a sending three seconds after insertion; `yes` and `no` are the person's. */
async function play(here: Circumstances, story: string): Promise<void> {
  for (const step of story.split(' ').filter((one) => one !== '')) {
    const [what = '', seconds = '1'] = step.split(':');
    const at = new Date(Date.parse(here.now()) + Number(seconds) * 1000).toISOString();
    const [draft] = await here.ledger.drafts.toArray();
    if (what === 'yes' || what === 'no') await answerDraft(here, draft!.id, what === 'yes');
    else if (what === 'closed') await askAboutDrafts(here);
    else await settleDraft(here, { compose: 'compose-1', what: what as SeenSign['what'], at });
  }
}

async function outcome(here: Circumstances): Promise<string> {
  const [draft] = await here.ledger.drafts.toArray();
  const entries = effectiveRows(await here.ledger.log.toArray());
  return [draft?.state, ...entries.map(({ evidence }) => evidence)].join(' ');
}

describe('a letter in a compose', () => {
  test.each([
    ['', 'waiting'],
    ['sent', 'sent seen'],
    ['sent sent', 'sent seen'],
    ['sent:1 returned:30', 'waiting'],
    ['sent:1 returned:61', 'waiting'],
    ['sent:1 returned:62', 'sent seen'],
    ['sent:1 returned:30 sent:40', 'sent seen'],
    ['sent:1 returned:30 discarded:40', 'discarded'],
    ['gone', 'asking'],
    ['gone gone', 'asking'],
    ['gone yes', 'sent confirmed'],
    ['gone no', 'not-sent'],
    ['gone no yes', 'not-sent'],
    ['gone yes no', 'sent confirmed'],
    ['gone yes returned:5', 'sent confirmed'],
    ['gone returned', 'waiting'],
    ['gone returned sent', 'sent seen'],
    ['gone sent', 'sent seen'],
    ['gone no sent:90', 'sent seen'],
    ['discarded', 'discarded'],
    ['discarded gone', 'discarded'],
    ['gone discarded', 'discarded'],
    ['sent gone', 'sent seen'],
    ['sent discarded', 'sent seen'],
    ['closed', 'asking'],
    ['closed yes', 'sent confirmed'],
    ['sent closed', 'sent seen'],
  ])('after "%s" is "%s"', async (story, expected) => {
    const here = await withDraft();
    await play(here, story);
    expect(await outcome(here)).toBe(expected);
  });

  test('that was seen leaving is logged with its rung, at the moment of the sign', async () => {
    const here = await withDraft();
    await play(here, 'sent:3600');
    expect(await here.ledger.log.toArray()).toMatchObject([
      {
        at: '2026-11-24T16:00:00.000Z',
        on: '2026-11-24',
        rung: 'note',
        stage: 'gentle',
        invoiceIds: ['invoice'],
        direction: 'out',
        channel: 'mail',
      },
    ]);
  });

  test('that the person confirms is logged for when its compose was last seen', async () => {
    const here = await withDraft();
    await play(here, 'gone:7 yes');
    expect(await here.ledger.log.toArray()).toMatchObject([{ at: '2026-11-24T15:00:07.000Z' }]);
  });

  test('gives its place to a second one, and one sending is one contact', async () => {
    const here = await withDraft();
    await draftInserted(here, { ...letter, letter: 'second' });
    await settleDraft(here, { compose: 'compose-1', what: 'sent', at: here.now() });
    expect(await here.ledger.log.count()).toBe(1);
    expect((await here.ledger.drafts.toArray()).map(({ state }) => state).toSorted()).toEqual(['discarded', 'sent']);
  });

  test('of another compose is not touched', async () => {
    const here = await withDraft();
    await settleDraft(here, { compose: 'compose-2', what: 'sent', at: here.now() });
    expect(await outcome(here)).toBe('waiting');
  });

  test('seen by two tabs at once is logged once', async () => {
    const here = await withDraft();
    const sign: SeenSign = { compose: 'compose-1', what: 'sent', at: here.now() };
    await Promise.all([settleDraft(here, sign), settleDraft(here, sign)]);
    expect(await here.ledger.log.count()).toBe(1);
  });

  test('can be taken back: the log entry is voided and the letter waits again', async () => {
    const here = await withDraft();
    const { actId } = await settleDraft(here, { compose: 'compose-1', what: 'sent', at: here.now() });
    expect(await undo(here, actId!)).toMatchObject({ ok: true });
    expect(await outcome(here)).toBe('waiting');
  });
});
