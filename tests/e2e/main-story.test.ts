import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogEntry } from '@/lib/domain/contact-log';
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

const button = (name: string) => frame.getByRole('button', { name, exact: true });
const heading = (name: string | RegExp) => frame.getByRole('heading', { name });
const editor = () => page.locator('[g_editable]').last();
const savedText = () => page.evaluate(() => window.twin.savedDraft()?.text ?? '');
const history = () => frame.getByRole('region', { name: 'Historial' });
const outer = (selector: string) =>
  page
    .locator(`[g_editable] ${selector}`)
    .first()
    .evaluate((node) => node.outerHTML);

describe('a mail of a known customer is open', () => {
  test('the panel says who it is, what they owe, how late, and what to do next', async () => {
    await heading(/Villaseñor-Echeverría/).waitFor();
    await expect.poll(() => frame.locator('main').innerText()).toContain('Leído de cxp@villasenor-echeverria.example');
    const owed = await frame.getByRole('region', { name: 'Lo que debe' }).innerText();
    expect(owed).toMatch(/Vencido\s+186,450\.00/);
    expect(owed).toMatch(/Debe en total\s+228,630\.00/);
    expect(owed).toMatch(/Vencido en dólares estadounidenses\s+1,240\.00/);
    const invoices = frame.getByRole('region', { name: 'Facturas abiertas (5)' });
    await invoices.getByRole('checkbox', { name: /Factura F-20871, 38,900\.00 pesos.*67 días de atraso/ }).waitFor();
    await invoices.getByRole('checkbox', { name: /Factura F-21102, 42,180\.00 pesos.*vence/ }).waitFor();
    const step = frame.getByRole('region', { name: 'Escribir un aviso amable' });
    expect(await step.innerText()).toMatch(/F-20871 lleva 67 días de atraso:\s+38,900\.00/);
  });

  test('a press on a part of the aging bar shows its invoices alone', async () => {
    await frame.getByRole('button', { name: /^1–30 días 86,299\.50/ }).click();
    await heading('Facturas abiertas: 1–30 días (2)').waitFor();
    await button('Quitar filtro').click();
    await expect.poll(() => heading('Facturas abiertas (5)').count()).toBe(1);
  });
});

describe('a reminder', () => {
  test('is drafted with the amounts that are owed, each invoice and each currency of its own', async () => {
    await button('Escribir').click();
    const letter = frame.getByRole('textbox', { name: 'Texto de la carta' });
    await letter.getByRole('row', { name: /F-20871.*67 días.*38,900\.00 MXN/ }).waitFor();
    expect(await letter.getByRole('row').allInnerTexts()).toHaveLength(7);
    const text = await letter.innerText();
    expect(text).toMatch(/Total:\s+186,450\.00\sMXN/);
    expect(text).toMatch(/Total:\s+1,240\.00\sUSD/);
    expect(text).not.toContain('F-21102');
    expect(await frame.getByRole('textbox', { name: 'Asunto' }).inputValue()).toMatch(/\S/);
    await frame.getByText(/^Para María Guadalupe .*cxp@villasenor-echeverria.example/).waitFor();
  });

  test('goes into the open reply above signature and quote, which stay as they were, and Gmail saves the draft', async () => {
    await page.locator('.ams').first().click();
    await editor().click();
    await page.locator('.ajR').last().click();
    const [signature, quote] = [await outer('.gmail_signature'), await outer('.gmail_quote')];
    await button('Insertar en el correo').click();
    await expect.poll(savedText).toMatch(/186,450\.00\sMXN/);
    expect([await outer('.gmail_signature'), await outer('.gmail_quote')]).toEqual([signature, quote]);
    const text = await editor().innerText();
    expect(text.indexOf('186,450.00')).toBeLessThan(text.indexOf('--'));
    await frame.getByText('Carta puesta en el correo; tú la envías').waitFor();
    await expect.poll(() => editor().evaluate((node) => node.contains(document.activeElement))).toBe(true);
    expect(await frame.evaluate(() => document.hasFocus())).toBe(false);
    expect(await page.evaluate(() => window.twin.counters.sent)).toBe(0);
  });

  test('asks before it goes in a second time', async () => {
    await button('Escribir').click();
    await button('Insertar en el correo').click();
    await frame.getByRole('alert').getByText('Esta carta ya está en el correo').waitFor();
    expect((await editor().innerText()).match(/F-20871/g)).toHaveLength(1);
    await button('Insertar otra vez').click();
    await expect.poll(async () => (await editor().innerText()).match(/F-20871/g)?.length).toBe(2);
  });

  test('is taken out with Ctrl+Z in the mail', async () => {
    await editor().click();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await editor().innerText()).match(/F-20871/g)?.length).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => editor().innerText()).not.toContain('186,450.00');
    expect(await editor().innerText()).toContain('--');
    await page.locator('tr.btC > td:last-child [role="button"]').last().click();
    await expect.poll(() => page.locator('[g_editable]').count()).toBe(0);
  });
});

describe('the person sends it', () => {
  test('and the history shows it as seen', async () => {
    await openConversation(page, 'tonala-purchase-order');
    await heading(/Agua de Tonalá/).waitFor();
    await button('Escribir').click();
    await button('Insertar en la respuesta').click();
    await expect.poll(savedText).toContain('F-20862');
    await page.locator('.T-I.aoO').last().click();
    await history().getByRole('heading', { name: 'Aviso amable' }).waitFor();
    const log = await rowsOf<LogEntry>(frame, 'log');
    expect(log).toMatchObject([{ channel: 'mail', direction: 'out', evidence: 'seen', stage: 'gentle', voids: null }]);
    // The mail's own script keeps the machine's clock, so how long is waited differs from machine to machine: what holds
    // on every one is that no rung is proposed twice.
    await heading('Escribir un aviso amable').waitFor({ state: 'detached' });
    await heading(/^(Esperar hasta|Escribir un segundo aviso)/).waitFor();
  });

  test('and takes it back: the history forgets it, and sending again counts once', async () => {
    await page.locator('#link_undo').click();
    await expect.poll(() => history().innerText()).not.toContain('Aviso amable');
    const voided = await rowsOf<LogEntry>(frame, 'log');
    expect(voided.map(({ voids }) => voids !== null).toSorted()).toEqual([false, true]);
    await page.locator('.T-I.aoO').last().click();
    await history().getByRole('heading', { name: 'Aviso amable' }).waitFor();
    expect(await history().getByRole('heading', { name: 'Aviso amable' }).count()).toBe(1);
  });
});
