// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { hostOver, letter } from './support/host-stage';
import { OfficeDouble, type DoubleDraft } from './support/office-double';

const signature = '<div id="Signature"><p>Ana · Talleres Orozco</p></div>';
const quote = '<div id="divRplyFwdMsg"><b>De:</b> Lucía</div><div>Le pagamos el viernes.</div>';

describe('a letter for a mail that is written', () => {
  const reply: DoubleDraft = {
    to: [{ displayName: 'Lucía', emailAddress: 'lucia@sauces.example' }],
    subject: 'Re: Factura pendiente',
    html: `<div>Buen día.</div>${signature}${quote}`,
  };
  async function writing(draft: DoubleDraft = reply) {
    const office = new OfficeDouble().compose(draft);
    const told = await hostOver(office);
    const place = { kind: 'open-compose', compose: told.mail().item, to: ['cxp@sauces.example'] } as const;
    return { office, ...told, place, insert: () => told.host.insertDraft(letter, place, told.mail().item) };
  }

  test('is the customer of its recipients', async () => {
    const { mail } = await writing();
    expect(mail()).toMatchObject({
      mode: 'compose',
      composes: [
        { recipients: [{ address: 'lucia@sauces.example' }], subject: 'Re: Factura pendiente', bodyEmpty: false },
      ],
    });
  });

  test.each<[string, Partial<DoubleDraft>, string]>([
    ['where the cursor never stood', {}, 'prependAsync'],
    ['where the cursor stands in the subject', { selection: { data: '', sourceProperty: 'subject' } }, 'prependAsync'],
    ['where something is selected', { selection: { data: 'Buen día.', sourceProperty: 'body' } }, 'prependAsync'],
    [
      'where the cursor stands in the text',
      { selection: { data: '', sourceProperty: 'body' } },
      'setSelectedDataAsync',
    ],
  ])('stands above signature and quote %s', async (_, more, method) => {
    const { office, insert } = await writing({ ...reply, ...more });
    expect((await insert()).ok).toBe(true);
    expect(office.written(method)).toHaveLength(1);
    expect(office.draft.html.indexOf('A-17')).toBeLessThan(office.draft.html.indexOf('Signature'));
    expect(office.draft.html).toContain(`${signature}${quote}`);
    expect(office.draft.html).toContain('Buen día.');
  });

  test.each<[string, (body: string, text: string) => string]>([
    ['in the quote', (body, text) => body.replace('Le pagamos', `${text}Le pagamos`)],
    ['in the signature', (body, text) => body.replace('Ana ·', `${text}Ana ·`)],
    ['below the quote', (body, text) => body + text],
    ['over what was written', (body, text) => body.replace('Buen día.', text)],
  ])('is taken back and goes to the top when the cursor stood %s', async (_, atCursor) => {
    const { office, insert } = await writing({ ...reply, selection: { data: '', sourceProperty: 'body' }, atCursor });
    expect((await insert()).ok).toBe(true);
    expect(office.draft.html.endsWith(reply.html ?? '')).toBe(true);
    expect(office.draft.html.match(/A-17/g)).toHaveLength(1);
  });

  test('goes in as text where the mail is plain text', async () => {
    const { office, insert } = await writing({ ...reply, html: 'Buen día.', format: 'text' });
    expect((await insert()).ok).toBe(true);
    expect(office.draft.html).toBe(`${letter.plain}\n\nBuen día.`);
  });

  test('asks before it stands there twice', async () => {
    const { office, insert } = await writing();
    await insert();
    expect(await insert()).toEqual({ ok: false, reason: 'already-there' });
    expect(office.draft.html.match(/A-17/g)).toHaveLength(1);
  });

  test('leaves subject and recipients that are there', async () => {
    const { office, insert } = await writing();
    await insert();
    expect(office.draft).toMatchObject({ subject: 'Re: Factura pendiente', to: reply.to });
  });

  test('fills them where they are empty, and undo empties them again with the body as it was', async () => {
    const { office, host, insert } = await writing({ html: `<div><br></div>${signature}` });
    const answer = await insert();
    expect(office.draft).toMatchObject({ subject: letter.subject, to: [{ emailAddress: 'cxp@sauces.example' }] });
    if (!answer.ok) throw new Error(answer.reason);
    expect((await host.undoInsert(answer.value)).ok).toBe(true);
    expect(office.draft).toEqual({ subject: '', to: [], html: `<div><br></div>${signature}` });
  });

  test('is the person’s own once they changed it', async () => {
    const { office, host, insert } = await writing();
    const answer = await insert();
    office.draft.html = office.draft.html.replace('Le recordamos', 'Te recordamos');
    if (!answer.ok) throw new Error(answer.reason);
    expect(await host.undoInsert(answer.value)).toEqual({ ok: false, reason: 'item-changed' });
    expect(office.draft.html).toContain('Te recordamos');
  });

  test('says what the person must still write when Outlook takes it not', async () => {
    const { office, insert } = await writing({ html: signature });
    office.moods.set('subject.setAsync', 9002);
    expect(await insert()).toMatchObject({ ok: true, value: { unfilled: ['subject'] } });
  });

  test('does not go to other recipients than the panel shows', async () => {
    const { office, insert } = await writing();
    office.draft.to = [{ displayName: 'Bruno', emailAddress: 'bruno@orquidea.example' }];
    expect(await insert()).toEqual({ ok: false, reason: 'item-changed' });
    expect(office.draft.html).toBe(reply.html);
  });

  test('follows recipients that change, and is read as it stands', async () => {
    const { office, host, mail, place } = await writing();
    office.draft.to = [{ displayName: '', emailAddress: 'bruno@orquidea.example' }];
    office.handlers.get('olkRecipientsChanged')?.();
    await vi.waitFor(() =>
      expect(mail().composes[0]?.recipients).toEqual([{ name: null, address: 'bruno@orquidea.example' }]),
    );
    expect(await host.readDraft(place)).toMatchObject({ ok: true, value: { subject: 'Re: Factura pendiente' } });
    const other = { kind: 'open-compose', compose: 'another' } as const;
    expect(await host.readDraft(other)).toEqual({ ok: false, reason: 'no-compose' });
  });
});
