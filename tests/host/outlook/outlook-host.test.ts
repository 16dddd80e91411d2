// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenMail } from '@/lib/host/mail-host';
import { outlookHost } from '@/lib/host/outlook/outlook-host';
import { bruno, hostOver, letter, look, lucia } from './support/host-stage';
import { OfficeDouble } from './support/office-double';

const reading = (mail = lucia) => hostOver(new OfficeDouble().read(mail));
const replyTo = (mail: OpenMail) => ({ kind: 'reply', thread: mail.thread?.key ?? '' }) as const;

describe('what is told of a mail that is read', () => {
  test('who wrote it to whom, under which mailbox', async () => {
    const { mail } = await reading();
    expect(mail()).toMatchObject({
      account: 'ana@taller.example',
      mode: 'read',
      readable: true,
      thread: {
        senders: [{ name: 'Lucía Ferrer', address: 'lucia@sauces.example' }],
        recipients: [{ name: 'Ana', address: 'ana@taller.example' }],
      },
    });
    expect(mail().thread?.ownMailAt).toBeUndefined();
  });

  test('that it is our own, and when it was written', async () => {
    const { mail } = await reading({ ...lucia, from: { displayName: 'Ana', emailAddress: 'Ana@Taller.example' } });
    expect(mail().thread?.ownMailAt).toBe('2026-11-24T10:00:00.000Z');
  });

  test('another one, when Outlook says so, and nothing where none is open', async () => {
    const office = new OfficeDouble().read(lucia);
    const { mail } = await hostOver(office);
    office.read(bruno).handlers.get('olkItemSelectedChanged')?.();
    await vi.waitFor(() => expect(mail().thread?.senders[0]?.address).toBe('bruno@orquidea.example'));
    office.nothing().handlers.get('olkItemSelectedChanged')?.();
    await vi.waitFor(() => expect(mail().mode).toBe('none'));
  });

  test('a look at the same mail tells nothing anew', async () => {
    const office = new OfficeDouble().read(lucia);
    const { host, mail } = await hostOver(office);
    const first = mail();
    look();
    expect((await host.refresh()).ok).toBe(true);
    expect(mail()).toBe(first);
  });

  test('an unknown mailbox and no item are no trouble', async () => {
    const office = new OfficeDouble().nothing();
    office.account = null;
    const { mail } = await hostOver(office);
    expect(mail()).toMatchObject({ account: null, mode: 'none', readable: true });
  });
});

describe('a letter for a mail that is read', () => {
  test('opens a reply with the letter in it', async () => {
    const office = new OfficeDouble().read(lucia);
    const { host, mail } = await hostOver(office);
    const answer = await host.insertDraft(letter, replyTo(mail()), mail().item);
    expect(answer).toMatchObject({ ok: true, value: { thread: mail().thread?.key, unfilled: [] } });
    expect(office.written('displayReplyFormAsync')).toEqual([{ htmlBody: letter.html }]);
  });

  test('asks before it opens a second time', async () => {
    const { host, mail } = await reading();
    await host.insertDraft(letter, replyTo(mail()), mail().item);
    expect(await host.insertDraft(letter, replyTo(mail()), mail().item)).toEqual({
      ok: false,
      reason: 'already-there',
    });
    expect((await host.insertDraft(letter, replyTo(mail()), mail().item, true)).ok).toBe(true);
  });

  test('opens a new mail to whom it is for', async () => {
    const office = new OfficeDouble().read(lucia);
    const { host, mail } = await hostOver(office);
    await host.insertDraft(letter, { kind: 'new', to: ['cxp@sauces.example'] }, mail().item);
    expect(office.written('displayNewMessageFormAsync')).toEqual([
      { toRecipients: ['cxp@sauces.example'], subject: letter.subject, htmlBody: letter.html },
    ]);
  });

  test('older clients have the forms that answer nothing', async () => {
    const office = new OfficeDouble().read(lucia);
    office.version = '1.6';
    const { host, mail } = await hostOver(office);
    expect((await host.insertDraft(letter, replyTo(mail()), mail().item)).ok).toBe(true);
    expect(office.written('displayReplyForm')).toHaveLength(1);
    expect(office.written('displayReplyFormAsync')).toEqual([]);
  });

  test('a letter longer than forms take is not cut: the person copies it', async () => {
    const { host, mail } = await reading();
    const long = { ...letter, html: `<div>${'x'.repeat(33_000)}</div>` };
    expect(await host.insertDraft(long, replyTo(mail()), mail().item)).toEqual({ ok: false, reason: 'unsupported' });
  });
});

describe('no letter goes to a mail that it was not meant for', () => {
  const forms = (office: OfficeDouble) =>
    [...office.written('displayReplyFormAsync'), ...office.written('displayNewMessageFormAsync')].length;

  test('when Outlook told that another mail is open', async () => {
    const office = new OfficeDouble().read(lucia);
    const { host, mail } = await hostOver(office);
    const { item } = mail();
    const place = replyTo(mail());
    office.read(bruno).handlers.get('olkItemSelectedChanged')?.();
    await vi.waitFor(() => expect(mail().item).not.toBe(item));
    expect(await host.insertDraft(letter, place, item)).toEqual({ ok: false, reason: 'item-changed' });
    expect(forms(office)).toBe(0);
  });

  test('when Outlook put another item there and told nothing', async () => {
    const office = new OfficeDouble().read(lucia);
    const { host, mail } = await hostOver(office);
    office.read(bruno);
    expect(await host.insertDraft(letter, replyTo(mail()), mail().item)).toEqual({ ok: false, reason: 'item-changed' });
    expect(forms(office)).toBe(0);
  });

  test('when the item still names the former mail and only calls answer for the new one', async () => {
    const office = new OfficeDouble().read(lucia);
    const { host, mail } = await hostOver(office);
    office.moveOnSilently(bruno);
    expect(await host.insertDraft(letter, replyTo(mail()), mail().item)).toEqual({ ok: false, reason: 'item-changed' });
    expect(forms(office)).toBe(0);
    await vi.waitFor(() => expect(mail()).toMatchObject({ item: 'lost', readable: false }));
  });

  test('nor does looking again make the former mail trusted', async () => {
    const office = new OfficeDouble().read(lucia);
    const { host, mail } = await hostOver(office);
    const before = mail();
    office.moveOnSilently(bruno);
    await host.refresh();
    expect(await host.insertDraft(letter, replyTo(before), before.item)).toEqual({ ok: false, reason: 'item-changed' });
    office.moveOnSilently(lucia);
    await host.refresh();
    expect(mail().item).toBe(before.item);
  });
});

describe('an Outlook that does not do as it is asked', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
  afterEach(() => void vi.useRealTimers());

  test('answers nothing: the call ends after its limit, and nothing was written', async () => {
    const office = new OfficeDouble().read(lucia);
    office.moods.set('displayReplyFormAsync', 'silent');
    const { host, mail } = await hostOver(office);
    const answer = host.insertDraft(letter, replyTo(mail()), mail().item);
    await vi.advanceTimersByTimeAsync(10_500);
    expect(await answer).toEqual({ ok: false, reason: 'silent' });
  });

  test('answers nothing from the beginning: a mail that is written is told as unreadable', async () => {
    const office = new OfficeDouble().compose({});
    office.moods.set('to.getAsync', 'silent');
    const host = outlookHost(office, { now: () => '', newKey: () => 'k', glances: () => undefined });
    const told: OpenMail[] = [];
    host.watch((mail) => told.push(mail));
    await vi.advanceTimersByTimeAsync(10_500);
    expect(told).toMatchObject([{ mode: 'compose', readable: false, composes: [] }]);
    const refreshed = host.refresh();
    await vi.advanceTimersByTimeAsync(10_500);
    expect(await refreshed).toEqual({ ok: false, reason: 'silent' });
  });

  test.each([
    ['throws for want of permission', 'throws', 'refused'],
    ['denies permission', 7000, 'refused'],
    ['moved on meanwhile', 9030, 'item-changed'],
    ['cannot do it here', 9032, 'unsupported'],
    ['fails inside', 9042, 'refused'],
  ] as const)('%s', async (_, mood, reason) => {
    const office = new OfficeDouble().read(lucia);
    office.moods.set('displayReplyFormAsync', mood);
    const { host, mail } = await hostOver(office);
    expect(await host.insertDraft(letter, replyTo(mail()), mail().item)).toEqual({ ok: false, reason });
  });
});

test('a message is read for whom it is from, and for nobody else', async () => {
  const { host, mail } = await reading();
  expect(await host.readMessage(mail().item, ['lucia@sauces.example'])).toMatchObject({
    ok: true,
    value: { text: 'Le pagamos el viernes.', isCut: false },
  });
  expect(await host.readMessage(mail().item, ['bruno@orquidea.example'])).toEqual({ ok: false, reason: 'no-message' });
  expect(await host.readMessage('another', ['lucia@sauces.example'])).toEqual({ ok: false, reason: 'item-changed' });
});
