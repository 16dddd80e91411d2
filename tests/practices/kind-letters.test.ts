import { expect, test } from 'vitest';
import { checkTone } from '@/lib/actions/check-tone';
import type { DraftedReminder } from '@/lib/actions/draft-reminder';
import { letters } from '@/lib/letters/registry';
import { toneFacts } from '@/lib/views/tone-facts';
import { calendar, day } from '../support/builders';
import { customerId, owing, plain } from '../support/owing-customer';

const judged = (body: string, stage: DraftedReminder['stage'] = 'second') =>
  checkTone({ language: 'es', country: 'MX', stage, subject: 'Factura F-1041', body }, null);
const found = async (body: string, stage?: DraftedReminder['stage']) =>
  (await judged(body, stage)).findings.map(({ ruleId }) => ruleId);

/** A whole and friendly letter around one sentence, so that only this sentence can be found fault with. */
const around = (sentence: string) =>
  [
    'Hola, Lucía:',
    'Espero que todo vaya bien. Le escribo por la factura F-1041, de 1,250.00 MXN, que venció el 12 de noviembre de 2026.',
    sentence,
    '¿Podría indicarme qué día prevé realizar el pago? Puede pagar por transferencia a la CLABE 002180001234567895.',
    'Si ya hizo el pago, muchas gracias. Si algo no le cuadra, cuénteme y buscamos la manera.',
    'Saludos cordiales,\nAna Orozco\nTalleres Orozco',
  ].join('\n\n');

/** The letter as the writer would see it judged, with what the ledger knows. */
async function judgedLetter(letter: string) {
  const { here, write } = await owing();
  const drafted = await write(letter);
  const facts = await toneFacts(here.ledger, { customerId, today: day, calendar });
  const { subject, plain: body } = drafted.letter;
  const report = await checkTone({ language: 'es', country: 'MX', stage: drafted.stage, subject, body }, facts);
  return { text: plain(body), subject: plain(subject), report };
}

test.each([
  ['disclosure.tell', 'Si no paga, le contaremos a sus proveedores que no cumple.'],
  ['shaming.insult', 'Es usted un sinvergüenza.'],
  ['threat.harm', 'Aténgase a las consecuencias.'],
  ['legal.criminal', 'Lo vamos a denunciar por fraude y acabará en la cárcel.'],
])('S0.2 what nobody should do to be paid is told before it leaves: %s', async (ruleId, sentence) => {
  expect((await judged(around('Gracias por su confianza de siempre.'))).verdict).toBe('kind');
  const report = await judged(around(sentence));
  expect(report.verdict).toBe('unacceptable');
  expect(report.findings.map((finding) => finding.ruleId)).toContain(ruleId);
});

test('S0.4 a letter that says what it is about in plain words is in order; one that leaves it out is told so', async () => {
  const { report } = await judgedLetter('second');
  expect(report).toMatchObject({ verdict: 'kind', shown: 'kind' });
  const bare = await judged('Hola, le recuerdo que tiene un pago pendiente con nosotros. Saludos.');
  expect(bare.labels).toEqual(expect.arrayContaining(['missing-amount', 'missing-due-date']));
});

test('S0.9, S2.29, S4.15 before and after the due day one is asked whether something stands in the way', async () => {
  const { text } = await judgedLetter('second');
  expect(text).toMatch(/\?/);
  expect(text).toMatch(/inconveniente|no le cuadra|algo (?:salió|no)|coméntem|cuénteme|dígame/i);
  const courtesy = await judgedLetter('courtesy');
  expect(courtesy.text).toMatch(/inconveniente|duda|algo|necesita/i);
});

test('S0.15, S0.18 who struggles reads of more than one way to pay, and of an open door', async () => {
  const { text } = await judgedLetter('hardship-options');
  expect(text.match(/^\s*(?:[-•–]|\d[.)])/gm)?.length ?? 0).toBeGreaterThanOrEqual(2);
  expect(text).toContain('002180001234567895');
});

test('S1.22 a letter asks for one thing; several at once are told', async () => {
  const three = 'Pague la factura, llame a la oficina, firme el anexo y envíe sus datos.';
  expect(await found(around(three))).toContain('expect.single-ask');
  expect(await found(around('Quedo al pendiente.'))).not.toContain('expect.single-ask');
});

test('S1.23, S4.6 each letter is firmer than the one before and kind to the last, without a threat', async () => {
  const rungs = letters.filter(({ kind, id }) => kind === 'rung' && id !== 'hand-over').map(({ id }) => id);
  for (const id of rungs) {
    const { report } = await judgedLetter(id);
    expect(report.labels, id).not.toEqual(expect.arrayContaining(['threat']));
    expect(report.verdict, id).not.toBe('unacceptable');
  }
  const stages = letters.filter(({ kind }) => kind === 'rung').map(({ stage }) => stage);
  const order = ['pre-due', 'due', 'gentle', 'second', 'firm', 'final'];
  expect(stages.map((stage) => order.indexOf(stage))).toEqual(
    stages.map((stage) => order.indexOf(stage)).toSorted((a, b) => a - b),
  );
  // The same words about what follows are right at the end and too early in a second notice.
  const firm = around(
    'Si para el 30 de noviembre de 2026 no hemos acordado una fecha, pasaremos el caso al despacho de abogados García y Asociados.',
  );
  const [early, late] = [await judged(firm, 'second'), await judged(firm, 'final')];
  expect(early.labels).toContain('legal-threat');
  expect(late.labels).not.toContain('legal-threat');
});

test('S1.43 a good mail is simple, polite, precise and effective, and says so of itself', async () => {
  const { report, subject, text } = await judgedLetter('gentle');
  const good = report.good.map(({ ruleId }) => ruleId);
  expect(good).toEqual(
    expect.arrayContaining(['expect.amount', 'expect.invoice', 'expect.due-date', 'expect.ask', 'expect.closing']),
  );
  expect(subject).not.toBe('');
  expect(text).toContain('Talleres Orozco');
  expect(report.readability).not.toBeNull();
});

test('S2.28 urgency that is not true is told', async () => {
  expect(
    await found(around('Este es su último aviso: es urgente que pague hoy mismo o será demasiado tarde.')),
  ).toEqual(expect.arrayContaining([expect.stringMatching(/^pressure\./)]));
});

test('S2.36 the last letters still offer a way out: the aim is to be paid, not to harm', async () => {
  for (const id of ['letter-1', 'letter-2', 'letter-3']) {
    const { text, report } = await judgedLetter(id);
    expect(text, id).toMatch(/acuerdo|plan|partes|opciones|alternativa|hablemos|conversar|llám|escríb/i);
    expect(report.labels, id).not.toContain('missing-open-door');
  }
});

test('S3.22 a reminder greets by name and speaks of this customer’s own invoices, never of nobody’s', async () => {
  const { text, report } = await judgedLetter('gentle');
  expect(text).toMatch(/^Hola, \S+/);
  expect(report.good.map(({ ruleId }) => ruleId)).toContain('expect.greeting-name');
  expect(await found(around('Estimado cliente {{nombre}}:'))).toContain('template.placeholder');
});
