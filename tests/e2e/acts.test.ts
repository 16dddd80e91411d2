import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { OpenedBrowser } from './support/browser';
import { openBeside, openConversation, openStage, rowsOf } from './support/stage';

let browser: OpenedBrowser;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  browser = await openStage();
  ({ page, frame } = await openBeside(browser, 'villasenor-two-parts'));
});
afterAll(() => browser.close());

const button = (name: string | RegExp) => frame.getByRole('button', { name, exact: true });
const radio = (name: string) => frame.getByRole('radio', { name });
const region = (name: string | RegExp) => frame.getByRole('region', { name });
const status = () => frame.getByRole('status').innerText();
const shown = async (place: string | RegExp) => region(place).innerText();
const goTo = async (key: string, name: RegExp) => {
  await openConversation(page, key);
  await frame.getByRole('heading', { level: 1, name }).waitFor();
};
const owed = () => shown('Lo que debe');
const counters = () => page.evaluate(() => window.twin.counters);

describe('a promise', () => {
  test('is logged in three clicks, with the day, the whole overdue amount and a follow-up', async () => {
    await goTo('villasenor-two-parts', /Villaseñor/);
    await button('Promesa').click();
    await radio('viernes 27').click();
    await button('Registrar promesa').click();
    await expect.poll(status).toMatch(/^Promesa registrada para el viernes\s27/);
    const running = await shown('En marcha');
    expect(running).toMatch(/Promesa: 186,450\.00\sMXN/);
    expect(running).toMatch(/se espera hasta/);
    expect(running).toContain('Revisar si llegó el pago prometido');
    expect(await shown(/^Facturas abiertas/)).toContain('Prometida');
  });

  test('is taken back by Deshacer, and all is as before', async () => {
    await button('Deshacer').click();
    await expect.poll(status).toContain('Se quitó la promesa; todo está como antes');
    await expect.poll(() => region('En marcha').count()).toBe(0);
    expect(await shown(/^Facturas abiertas/)).not.toContain('Prometida');
    await expect.poll(() => region('Escribir un aviso amable').count()).toBe(1);
  });

  test('is logged by keyboard alone: P, a weekday in words, Ctrl+Enter; Gmail hears nothing of it', async () => {
    const before = await counters();
    await button('Buscar').focus();
    await page.keyboard.press('p');
    const when = frame.getByRole('textbox', { name: '¿Cuándo?' });
    await expect.poll(() => when.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('viernes');
    await page.keyboard.press('Control+Enter');
    await expect.poll(status).toMatch(/^Promesa registrada para el viernes\s27/);
    expect((await counters()).keys).toEqual(before.keys);
    expect(await counters()).toMatchObject({ archived: 0, deleted: 0 });
    await page.keyboard.press('Control+z');
    await expect.poll(() => region('En marcha').count()).toBe(0);
  });
});

describe('a follow-up', () => {
  test('is scheduled with one press of the mouse, and taken back', async () => {
    await goTo('careyes-missing-boxes', /Careyes/);
    await button('En 3 días').click();
    await expect.poll(status).toMatch(/^Seguimiento agendado para el viernes\s27/);
    expect(await shown('En marcha')).toMatch(/Seguimiento: viernes\s27/);
    await button('Deshacer').click();
    await expect.poll(() => region('En marcha').count()).toBe(0);
  });

  test('is scheduled with S and one press, and shown with its day', async () => {
    await goTo('careyes-missing-boxes', /Careyes/);
    await button('Buscar').focus();
    await page.keyboard.press('s');
    await radio('El lunes').click();
    await button('Agendar seguimiento').click();
    await expect.poll(status).toMatch(/^Seguimiento agendado para el lunes\s30/);
    expect(await shown('En marcha')).toMatch(/Seguimiento: lunes\s30/);
  });

  test('goes to the calendar as a file whose UID stays the same; a second time asks first', async () => {
    const uidOf = async (isAgain: boolean) => {
      await button('Opciones del seguimiento').click();
      const coming = page.waitForEvent('download');
      await frame.getByRole('menuitem', { name: /\.ics/ }).click();
      if (isAgain) await button('Abrir otra vez').click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe('cordial-2026-11-30.ics');
      const text = await readFile(await file.path(), 'utf8');
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
      expect(text).toContain('20261130');
      return /^UID:(.+)$/m.exec(text)?.[1];
    };
    const first = await uidOf(false);
    expect(first).toMatch(/\S/);
    expect(await uidOf(true)).toBe(first);
  });

  test('is postponed, and done', async () => {
    await button('Opciones del seguimiento').click();
    await frame.getByRole('menuitem', { name: 'Posponer a mañana' }).click();
    await expect.poll(() => shown('En marcha')).toMatch(/Seguimiento: mañana/);
    await button('Opciones del seguimiento').click();
    await frame.getByRole('menuitem', { name: 'Marcar como hecho' }).click();
    await expect.poll(() => region('En marcha').count()).toBe(0);
    expect(await shown('Historial')).toContain('Seguimiento hecho');
  });
});

describe('what was said', () => {
  test('a call is logged with its outcome', async () => {
    await goTo('sayula-instalments', /Sayula/);
    await button('Llamada').click();
    await radio('Dejé mensaje').click();
    await frame.getByRole('textbox', { name: /¿Qué se dijo\?/ }).fill('Llama la contadora por la tarde');
    await button('Registrar llamada').click();
    await expect.poll(() => shown('Historial')).toContain('Llamada, dejamos mensaje');
    expect(await shown('Historial')).toContain('Llama la contadora por la tarde');
  });

  test('a note and its task are one save, and one undo', async () => {
    await goTo('tepeyac-holidays', /Tepeyac/);
    await button('Nota').click();
    await frame.getByRole('textbox', { name: '¿Qué hay que recordar?' }).fill('Se le olvidó; paga al volver');
    await radio('En 3 días').click();
    await button('Guardar nota').click();
    await expect.poll(() => shown('Historial')).toContain('Se le olvidó; paga al volver');
    expect(await shown('En marcha')).toMatch(/Seguimiento: viernes\s27/);
    const followUps = await rowsOf<FollowUp>(frame, 'followUps');
    expect(followUps.filter(({ about }) => about === 'Se le olvidó; paga al volver')).toMatchObject([
      { dueOn: '2026-11-27' },
    ]);
    await button('Deshacer').click();
    await expect.poll(() => region('En marcha').count()).toBe(0);
    expect(await shown('Historial')).not.toContain('Se le olvidó');
  });

  test('a payment changes the figures, and its undo brings them back', async () => {
    await goTo('chayo-half-now', /Doña Chayo/);
    expect(await owed()).toMatch(/Debe en total\s+11,250\.90/);
    await button('Pago').click();
    await frame.getByRole('textbox', { name: '¿Cuánto llegó?' }).fill('2,430.50');
    await button('Registrar pago').click();
    await expect.poll(status).toMatch(/^Pago de 2,430\.50\sMXN registrado/);
    await expect.poll(owed).toMatch(/8,820\.40/);
    expect(await shown('Facturas abiertas (2)')).not.toContain('F-21058');
    await button('Deshacer').click();
    await expect.poll(owed).toMatch(/Debe en total\s+11,250\.90/);
  });
});

describe('Hoy', () => {
  test('lists whom to attend to with a reason; a press opens their letter and searches their mails', async () => {
    await button(/^Hoy \d+ clientes por atender$/).click();
    const row = frame.getByRole('listitem').filter({ hasText: 'Hadley & Whitcombe' });
    expect(await row.innerText()).toMatch(/F-21020 lleva \d+ días de atraso/);
    await row.getByRole('button').first().click();
    await frame.getByRole('form', { name: 'Aviso amable' }).getByText('Hadley & Whitcombe').first().waitFor();
    await expect
      .poll(() => page.evaluate(() => decodeURIComponent(location.hash)))
      .toContain('accounts@hadleywhitcombe.example');
    await button('Volver').click();
    await frame.getByRole('heading', { level: 1, name: /Hadley/ }).waitFor();
  });
});
