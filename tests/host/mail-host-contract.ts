import { expect, test } from 'vitest';
import type { Letter } from '@/lib/domain/letter';
import type { PortUnderTest } from './port-under-test';

/** A mailbox that stands behind a port, and what a person does in it. */
export type ContractStage = {
  port: PortUnderTest;
  /** Opens a mail from a customer. */
  openMail(): Promise<void>;
  openAnotherMail(): Promise<void>;
  /** Opens a reply to the customer, with something written, a signature and a quote. */
  openReply(): Promise<void>;
  /** Signature and quote of the open reply as they stand; null where the mailbox has no text of its own. */
  kept(): Promise<string | null>;
};

export const contractLetter: Letter = {
  id: 'gentle/es',
  language: 'es',
  subject: 'Recordatorio de la factura F-99871',
  html: '<div>Estimada Lupe:</div><div><br></div><div>Le recordamos la factura F-99871 por 38,900.00 MXN.</div>',
  plain: 'Estimada Lupe:\n\nLe recordamos la factura F-99871 por 38,900.00 MXN.',
};

const gates = [
  ['marksPlaces', 'showInDraft'],
  ['opensCalendarForm', 'openCalendarForm'],
  ['opensMailOf', 'openMailOf'],
  ['capturesPage', 'capturePage'],
] as const;

/** What every adapter of the port promises to the tree, which never asks in which host it stands. */
export function mailHostContract(stageOf: () => ContractStage): void {
  test('the open mail is told: whose mailbox, from whom, to whom', async () => {
    const { port, openMail } = stageOf();
    await openMail();
    const mail = await port.mail();
    expect(mail).toMatchObject({ mode: 'read', readable: true });
    expect(mail.account).toContain('@');
    expect(mail.thread?.senders.at(-1)?.address).toContain('@');
    expect(mail.thread?.recipients.length).toBeGreaterThan(0);
    const again = await port.refresh();
    expect(again.ok && again.value.item).toBe(mail.item);
  });

  test('a letter meant for another mail is refused', async () => {
    const { port, openMail, openAnotherMail } = stageOf();
    await openMail();
    const before = await port.mail();
    await openAnotherMail();
    const place = { kind: 'reply', thread: before.thread?.key ?? '' } as const;
    expect(await port.insertDraft(contractLetter, place, before.item)).toEqual({ ok: false, reason: 'item-changed' });
  });

  test('what a host says it cannot do it answers as unsupported, and never throws', async () => {
    const { port } = stageOf();
    const can = await port.capabilities();
    const denied: Parameters<PortUnderTest['refused']>[0][] = gates
      .filter(([capability]) => !can[capability])
      .map(([, name]) => name);
    if (!can.replacesPlaces && !can.replacesSelection) denied.push('replaceInDraft');
    const answers = await Promise.all(denied.map((name) => port.refused(name)));
    expect(answers).toEqual(denied.map(() => ({ ok: false, reason: 'unsupported' })));
  });

  test('a letter goes into the open reply, once, above signature and quote, and comes out again', async () => {
    const { port, openReply, kept } = stageOf();
    await openReply();
    const mail = await port.mail();
    const [compose] = mail.composes;
    expect(compose?.recipients.length).toBeGreaterThan(0);
    const place = { kind: 'open-compose', compose: compose?.key ?? '' } as const;
    const before = await kept();
    const answer = await port.insertDraft(contractLetter, place, mail.item);
    expect(answer).toMatchObject({ ok: true, value: { compose: place.compose } });
    expect(await kept()).toBe(before);
    const written = await port.readDraft(place);
    expect(written.ok && written.value.text).toContain('F-99871');
    const now = await port.mail();
    expect(await port.insertDraft(contractLetter, place, now.item)).toEqual({ ok: false, reason: 'already-there' });
    if (!answer.ok) throw new Error(answer.reason);
    expect((await port.undoInsert(answer.value)).ok).toBe(true);
    const after = await port.readDraft(place);
    expect(after.ok && after.value.text).not.toContain('F-99871');
    expect(await kept()).toBe(before);
  });

  test('words of a draft are shown and typed over while they stand there, as far as the host can', async () => {
    const { port, openReply, kept } = stageOf();
    await openReply();
    const mail = await port.mail();
    const place = { kind: 'open-compose', compose: mail.composes[0]?.key ?? '' } as const;
    const can = await port.capabilities();
    // A reply may open with nothing but a signature: the letter gives it words.
    const put = await port.insertDraft(contractLetter, place, mail.item);
    if (!put.ok) throw new Error(put.reason);
    const before = await port.readDraft(place);
    if (!before.ok) throw new Error(before.reason);
    const { text } = before.value;
    const said = /\p{L}{3,}/u.exec(text);
    if (!said) throw new Error('Nothing is written in the reply');
    const [word] = said;
    const span = { start: said.index, end: said.index + word.length };
    const signed = await kept();
    expect(await port.replaceInDraft(place, span, 'otras palabras', 'x')).toMatchObject({ ok: false });
    expect((await port.showInDraft(place, span, word)).ok).toBe(can.marksPlaces);
    // Nothing is selected there: a host that types over a selection alone leaves the text as it is.
    expect((await port.replaceInDraft(place, span, word, 'Cordialmente')).ok).toBe(can.replacesPlaces);
    const after = await port.readDraft(place);
    const changed = text.slice(0, span.start) + 'Cordialmente' + text.slice(span.end);
    expect(after.ok && after.value.text).toBe(can.replacesPlaces ? changed : text);
    expect(await kept()).toBe(signed);
    const back = { start: span.start, end: span.start + 'Cordialmente'.length };
    expect((await port.replaceInDraft(place, back, 'Cordialmente', word)).ok).toBe(can.replacesPlaces);
    expect(await port.readDraft(place)).toEqual(before);
    expect((await port.undoInsert(put.value)).ok).toBe(true);
  });

  test('a compose that is not there takes no letter', async () => {
    const { port } = stageOf();
    const { item } = await port.mail();
    const nowhere = { kind: 'open-compose', compose: 'nowhere' } as const;
    const answer = await port.insertDraft(contractLetter, nowhere, item);
    expect(answer.ok).toBe(false);
    expect(['no-compose', 'item-changed']).toContain(answer.ok ? '' : answer.reason);
  });
}
