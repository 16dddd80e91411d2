import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogEntry } from '@/lib/domain/contact-log';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { PaymentPromise } from '@/lib/domain/promise';
import { openOutlook, paneLedger, paneOf, paneWith, twinOf, type OpenedOutlook } from './support/outlook';
import { sampleRows } from './support/seed';
import { rowsOf } from './support/stage';

let outlook: OpenedOutlook;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  const [opened, rows] = await Promise.all([openOutlook(), sampleRows()]);
  outlook = opened;
  page = await outlook.mailbox({ open: 'villasenor-two-parts' });
  pane = await paneWith(page, rows);
});
afterAll(() => outlook.close());

const button = (name: string) => pane.getByRole('button', { name, exact: true });
const heading = (name: string | RegExp) => pane.getByRole('heading', { name });
const twin = () => twinOf(page);
const rows = <T>(table: string) => rowsOf<T>(pane, table, paneLedger);

/** Opens another mail by the list, as a person does; a pane of the same kind stays and is told. */
async function openMail(key: string): Promise<void> {
  await page.locator(`[data-key="${key}"]`).click();
}

describe('a mail of a known customer is open in Outlook', () => {
  test('the pane says who it is, what they owe, and whose mail it speaks of', async () => {
    await heading(/Villaseñor-Echeverría/).waitFor();
    const owed = await pane.getByRole('region', { name: 'Lo que debe' }).innerText();
    expect(owed).toMatch(/Vencido\s+186,450\.00/);
    const thisMail = pane.getByRole('region', { name: 'Este correo' });
    expect(await thisMail.innerText()).toBe(
      'Re: Facturas de septiembre, octubre y noviembre, de María Guadalupe Echeverría',
    );
  });

  test('another mail is told, and the pane follows', async () => {
    await openMail('tonala-purchase-order');
    await heading(/Agua de Tonalá/).waitFor();
    await openMail('villasenor-two-parts');
    await expect.poll(() => heading(/Villaseñor-Echeverría/).count()).toBe(1);
  });
});

describe('the story of a reminder', () => {
  test('a letter opens as a reply with the real figures, and nothing is sent', async () => {
    await openMail('tonala-purchase-order');
    await heading(/Agua de Tonalá/).waitFor();
    await button('Escribir').click();
    await button('Insertar en la respuesta').click();
    await expect.poll(async () => (await twin().forms()).length).toBe(1);
    const [form] = await twin().forms();
    expect(form).toMatchObject({ kind: 'reply', to: { key: 'tonala-purchase-order' } });
    expect(form?.kind === 'reply' && form.html).toContain('F-20862');
    expect(await rows<LogEntry>('log')).toEqual([]);
  });

  test('asks before the same letter opens a second time', async () => {
    await button('Escribir').click();
    await button('Insertar en la respuesta').click();
    await pane.getByRole('alert').getByText('Esta carta ya está en el correo').waitFor();
    expect(await twin().forms()).toHaveLength(1);
    await pane.getByRole('button', { name: 'Volver' }).click();
  });

  test('the person sends it; at the next opening the pane asks, and our newer mail there answers beforehand', async () => {
    await page.locator('.draft.form').getByRole('button', { name: 'Enviar' }).click();
    await twin().do('openPane');
    pane = await paneOf(page);
    await pane.getByText(/^¿Enviaste el recordatorio a/).waitFor();
    await pane.getByText('Hay un correo tuyo más nuevo en esta conversación.').waitFor();
    await pane.getByRole('button', { name: /^Sí: ¿Enviaste/ }).click();
    await expect.poll(async () => (await rows<LogEntry>('log')).length).toBe(1);
    expect(await rows<LogEntry>('log')).toMatchObject([{ channel: 'mail', direction: 'out', evidence: 'confirmed' }]);
  });
});

describe('a promise and its follow-up', () => {
  test('a promise is logged in the pane', async () => {
    await openMail('villasenor-two-parts');
    await heading(/Villaseñor-Echeverría/).waitFor();
    await button('Promesa').click();
    await button('Registrar promesa').click();
    await pane
      .getByText(/^Promesa registrada/)
      .first()
      .waitFor();
    expect((await rows<PaymentPromise>('promises')).length).toBeGreaterThan(0);
  });

  test('one click schedules the follow-up and opens the calendar, filled in; the pane says exactly that', async () => {
    await openMail('tonala-purchase-order');
    await heading(/Agua de Tonalá/).waitFor();
    const before = (await rows<FollowUp>('followUps')).length;
    await pane.getByRole('button', { name: /^Seguimiento para/ }).click();
    const form = page.getByRole('dialog', { name: 'Nuevo evento' });
    await form.waitFor();
    expect(await form.getByLabel('Título').inputValue()).toMatch(/^Seguimiento: .*Tonalá/);
    expect(await form.locator('pre').innerText()).toMatch(/Debe en total: /);
    const start = (await twin().appointments())[0]?.start ?? 0;
    expect(await page.evaluate((at) => new Date(at).toTimeString().slice(0, 5), start)).toBe('09:00');
    await form.getByRole('button', { name: 'Guardar' }).click();
    await pane.getByText(/· Formulario abierto el 24\snov/).waitFor();
    expect((await rows<FollowUp>('followUps')).length).toBe(before + 1);
  });

  test('a second click asks first, and the person says that it is there', async () => {
    await pane.getByRole('button', { name: /^Seguimiento para/ }).click();
    await pane.getByText('Formulario abierto el 24 nov. ¿Abrirlo otra vez?').waitFor();
    expect(await twin().appointments()).toHaveLength(1);
    await button('Ya está').click();
    await pane.getByText(/· En tu calendario/).waitFor();
    const states = (await rows<FollowUp>('followUps')).map(({ calendar }) => calendar.state);
    expect(states).toContain('confirmed');
  });

  test('the ribbon does it without the pane, and says so above the mail', async () => {
    await twin().do('closePane');
    await openMail('subject-with-address');
    const before = (await twin().appointments()).length;
    await page.locator('[data-button="followUp"]').click();
    await expect
      .poll(() => twin().notices(), { timeout: 20_000 })
      .toEqual([expect.stringMatching(/^Seguimiento agendado para .*; guarda el formulario del calendario$/)]);
    expect(await twin().appointments()).toHaveLength(before + 1);
    await page.getByRole('dialog', { name: 'Nuevo evento' }).getByRole('button', { name: 'Descartar' }).click();
    await page.locator('[data-button="followUp"]').click();
    await expect
      .poll(() => twin().notices(), { timeout: 20_000 })
      .toEqual([expect.stringMatching(/^Ya tiene un seguimiento para /)]);
  });
});

describe('a mail that is written', () => {
  /** What stands above the signature: the quote below names invoices too. */
  const above = async () => (await twin().draft())?.html.split('<div id="Signature">')[0];
  const html = (text: string) => `<div>${text}</div><div id="Signature"><p>Lucía</p></div>`;

  test('is the customer of its recipients, and takes the letter above signature and quote', async () => {
    await twin().do('openPane');
    await twin().do('replyTo', 'subject-with-address');
    pane = await paneOf(page);
    await heading(/Solórzano/).waitFor();
    const kept = async () => /<div id="Signature">.*$/s.exec((await twin().draft())?.html ?? '')?.[0];
    const before = await kept();
    await button('Escribir').click();
    await button('Insertar en el correo').click();
    await expect.poll(above).toContain('F-20926');
    await pane.getByText('Carta puesta en el correo; tú la envías').waitFor();
    expect(await kept()).toBe(before);
    const { subject } = (await twin().draft()) ?? {};
    expect(subject).toMatch(/^Re: /);
  });

  test('gives it back with undo, as it was', async () => {
    await pane.getByRole('button', { name: 'Deshacer' }).click();
    await expect.poll(above).not.toContain('F-20926');
  });

  test('follows recipients that are written while it is open', async () => {
    await twin().do('write', { html: html('Hola'), subject: '', to: [] }, true);
    await pane.getByText('Correo nuevo', { exact: true }).waitFor();
    await page.getByLabel('Para', { exact: true }).fill('cxp@villasenor-echeverria.example');
    await page.getByLabel('Asunto', { exact: true }).focus();
    await expect.poll(() => heading(/Villaseñor-Echeverría/).count()).toBe(1);
  });
});

test('no request of ours has left the machine', () => {
  expect(outlook.outside).toEqual([]);
});
