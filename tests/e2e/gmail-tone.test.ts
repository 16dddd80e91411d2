import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logPromise } from '@/lib/actions/log-promise';
import { addDays } from '@/lib/domain/plain-date';
import { sidebarFrame, testDay, type OpenedBrowser } from './support/browser';
import { openStage } from './support/stage';

const harsh = 'Nunca cumple lo que dice.';

let browser: OpenedBrowser;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  browser = await openStage(async (here) => {
    const invoice = await here.ledger.invoices.filter(({ number }) => number === 'F-20871').first();
    await logPromise(here, {
      customerId: invoice?.customerId ?? '',
      invoiceIds: [invoice?.id ?? ''],
      parts: [{ date: addDays(testDay, 3), amount: null }],
      channel: 'call',
    });
  });
});
afterAll(() => browser.close());

const editor = () => page.locator('[g_editable]').last();
const section = () => frame.getByRole('region', { name: 'Lo que escribes' });
const savedText = () => page.evaluate(() => window.twin.savedDraft()?.text ?? '');
const hasFocus = () => editor().evaluate((node) => node === document.activeElement);

/** A new mail to this address, in a page of its own. */
async function compose(to: string, variants: object = {}): Promise<void> {
  page = await browser.gmail('#inbox', { recipientReset: 0, ...variants });
  frame = await sidebarFrame(page);
  await page.click('[gh="cm"]');
  await page.locator('.no [name="to"] input').fill(to);
  await page.keyboard.press('Enter');
  await frame.getByRole('heading', { level: 1 }).first().waitFor();
}

describe('a person writes in Gmail’s own window to a customer', () => {
  beforeAll(() => compose('cxp@villasenor-echeverria.example'));
  afterAll(() => page.close());

  test('before a word is typed the panel says what they promised', async () => {
    await frame.getByRole('heading', { name: /Villaseñor-Echeverría/ }).waitFor();
    await frame
      .getByText(/^Prometió pagar el viernes\s27/)
      .first()
      .waitFor();
    expect(await section().count()).toBe(0);
    await frame.getByRole('button', { name: 'Escribir igual' }).click();
  });

  test('what is typed is read after a rest, the focus stays in the mail, and no markup comes into it', async () => {
    await editor().click();
    // Where Gmail puts the caret: above the signature.
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(`Hola, María Guadalupe: 😀\n\n${harsh} Le escribo por la factura F-20871.`);
    await section().getByText(harsh.slice(0, 12)).waitFor();
    expect(await hasFocus()).toBe(true);
    expect(await editor().innerHTML()).not.toMatch(/cordial|mark/);
  });

  test('the quote lights its place in the mail, without markup and without the focus', async () => {
    const before = await editor().innerHTML();
    await section().getByTitle('Ver en la carta').first().click();
    const lit = () =>
      page.evaluate(() => [...(CSS.highlights.get('cordial') ?? [])].map((range) => String(range as Range)).join());
    await expect.poll(lit).toContain('Nunca');
    expect(await editor().innerHTML()).toBe(before);
    expect(await hasFocus()).toBe(false);
  });

  test('one click types over the words, Gmail saves it, and Ctrl+Z takes it back', async () => {
    await section()
      .getByRole('button', { name: /^(?:Cambiar|Quitar)$/ })
      .first()
      .click();
    await expect.poll(() => editor().innerText()).not.toContain('Nunca cumple');
    await expect.poll(savedText).not.toContain('Nunca cumple');
    expect(await savedText()).toContain('F-20871');
    expect(await editor().locator('.gmail_signature').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => editor().innerText()).toContain(harsh);
    await section().getByText(harsh.slice(0, 12)).waitFor();
  });

  test('the change folds to a line with its undo, which gives the words back', async () => {
    await section()
      .getByRole('button', { name: /^(?:Cambiar|Quitar)$/ })
      .first()
      .click();
    await expect.poll(() => editor().innerText()).not.toContain('Nunca cumple');
    await section().getByRole('button', { name: 'Deshacer' }).click();
    await expect.poll(() => editor().innerText()).toContain(harsh);
    expect(await page.evaluate(() => window.twin.counters.sent)).toBe(0);
  });

  test('nothing is said of an empty mail', async () => {
    await editor().click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect.poll(() => section().count()).toBe(0);
  });
});

describe('in plain-text mode', () => {
  beforeAll(() => compose('cxp@villasenor-echeverria.example', { plainText: true }));
  afterAll(() => page.close());

  test('a figure that differs from the record is mended in the field, above the signature', async () => {
    const field = page.locator('textarea.Ak').last();
    await field.click();
    await field.evaluate((node) => (node as HTMLTextAreaElement).setSelectionRange(0, 0));
    await page.keyboard.type(
      'Hola, María: le escribo por la factura F-20871, de 38,905.00 MXN. ¿Qué día prevé el pago?',
    );
    await section().getByText('Revisa los datos').waitFor();
    // Half of a number may have been read on a slow machine: what counts is the whole text.
    await section().getByText('38,905.00').first().waitFor();
    await section().getByRole('button', { name: 'Cambiar', exact: true }).first().click();
    await expect.poll(() => field.inputValue()).toContain('38,900.00');
    expect(await field.inputValue()).toMatch(/Tel\./);
  });
});
