import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addContact } from '@/lib/actions/add-contact';
import type { OpenedBrowser } from './support/browser';
import { openBeside, openConversation, openStage } from './support/stage';

let browser: OpenedBrowser;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  browser = await openStage(async (here) => {
    // Doña Chayo's address as the export writes it is taken away: only a spelling that differs in dots and tag is left.
    const contacts = await here.ledger.contacts.toArray();
    const chayo = contacts.find(({ value }) => value === 'tlapaleria.donachayo@gmail.com');
    if (!chayo) throw new Error('The sample has no such contact');
    await here.ledger.contacts.delete(chayo.id);
    const value = 'TlapaleriaDonaChayo+facturas@googlemail.com';
    await addContact(here, chayo.customerId, { kind: 'email', value });
  });
  ({ page, frame } = await openBeside(browser, 'iriarte-thanks'));
});
afterAll(() => browser.close());

const heading = (name: string | RegExp) => frame.getByRole('heading', { level: 1, name });
const button = (name: string | RegExp) => frame.getByRole('button', { name, exact: true });
const main = () => frame.locator('main').innerText();
const choose = async (text: string, name: RegExp) => {
  await frame.getByRole('searchbox', { name: 'Nombre, factura, RFC o dirección' }).fill(text);
  await button(name).first().click();
};

describe('the customer of a mail', () => {
  test.each([
    ['by the exact address', 'iriarte-thanks', /Iriarte/, 'begona@talleresiriarte.example'],
    ['by an address that differs in dots and tag', 'chayo-half-now', /Doña Chayo/, 'tlapaleria.donachayo@gmail.com'],
    ['by the company’s own domain', 'villasenor-warehouse', /Villaseñor/, 'almacen@villasenor-echeverria.example'],
    ['by the recipient of our own mail', 'sent-reminder-autlan', /Autlán/, 'rmichel@agroautlan.example'],
  ])('is recognised %s, which is shown', async (_how, key, name, address) => {
    await openConversation(page, key);
    await heading(name).waitFor();
    expect(await main()).toContain(`Leído de ${address}`);
  });

  test('is not guessed behind an automatic sender', async () => {
    await openConversation(page, 'bank-no-reply');
    await expect.poll(main).not.toContain('Leído de');
    expect(await frame.getByRole('toolbar').count()).toBe(0);
  });

  test('is who the compose in focus writes to, and the thread’s again when it is closed', async () => {
    await openConversation(page, 'villasenor-two-parts');
    await heading(/Villaseñor/).waitFor();
    await page.locator('[gh="cm"]').click();
    await page.locator('.no [name="to"] input').waitFor();
    await page.waitForTimeout(200);
    await page.locator('.no [name="to"] input').click();
    await page.keyboard.type('ap@riobravohardware.example');
    await page.keyboard.press('Enter');
    await heading(/Rio Bravo/).waitFor();
    expect(await main()).toContain('Leído de ap@riobravohardware.example');
    await page.locator('.dw .Ha').click();
    await heading(/Villaseñor/).waitFor();
  });

  test('can be another: chosen by search, and the mail’s own a press away', async () => {
    await openConversation(page, 'iriarte-thanks');
    await heading(/Iriarte/).waitFor();
    await button('Elegir otro cliente').click();
    await choose('hadley', /Hadley/);
    await heading(/Hadley/).waitFor();
    expect(await main()).toContain('Abierto a mano');
    await button('Volver al correo abierto').click();
    await heading(/Iriarte/).waitFor();
    expect(await frame.getByRole('toolbar').count()).toBe(1);
  });
});

describe('an address that nobody knows', () => {
  test('is linked to a customer, and remembered', async () => {
    await openConversation(page, 'unknown-gmail');
    await heading('Todavía no conocemos esta dirección').waitFor();
    expect(await main()).toContain('poncho.gtz.obras@gmail.com');
    expect(await main()).toContain('Poncho Gutiérrez');
    await button('Buscar por nombre, RFC o factura').click();
    await choose('ibarra', /Ibarra/);
    await heading(/Ibarra/).waitFor();
    await button('Vincular poncho.gtz.obras@gmail.com con este cliente').click();
    await expect.poll(main).toContain('Leído de poncho.gtz.obras@gmail.com');
    await openConversation(page, 'iriarte-thanks');
    await heading(/Iriarte/).waitFor();
    await openConversation(page, 'unknown-gmail');
    await heading(/Ibarra/).waitFor();
    expect(await main()).toContain('Leído de poncho.gtz.obras@gmail.com');
  });

  test('becomes a new customer with what the mail tells', async () => {
    await openConversation(page, 'supplier-steel');
    await heading('Todavía no conocemos esta dirección').waitFor();
    await button(/^Crear un cliente nuevo/).click();
    expect(await frame.getByRole('textbox', { name: 'Dirección de correo' }).inputValue()).toBe(
      'ventas@acerostepa.example',
    );
    await frame.getByRole('textbox', { name: 'Nombre del cliente' }).fill('Aceros Tepatitlán, S.A. de C.V.');
    await button('Crear un cliente').click();
    await heading(/Aceros Tepatitlán/).waitFor();
    await openConversation(page, 'iriarte-thanks');
    await heading(/Iriarte/).waitFor();
    await openConversation(page, 'supplier-steel');
    await heading(/Aceros Tepatitlán/).waitFor();
    expect(await main()).toContain('Leído de ventas@acerostepa.example');
  });

  test('is nobody’s when the person says so, and is not asked about again', async () => {
    await openConversation(page, 'no-customer-webinar');
    await button(/^No es un cliente/).click();
    await heading('Esta dirección no es de un cliente').waitFor();
    await openConversation(page, 'iriarte-thanks');
    await heading(/Iriarte/).waitFor();
    await openConversation(page, 'no-customer-webinar');
    await expect.poll(() => heading('Esta dirección no es de un cliente').count()).toBe(1);
  });

  test('of an accountant of three is asked about, none preselected, and remembered when wished', async () => {
    await openConversation(page, 'ruelas-three-ledgers');
    await heading('¿Qué cliente abrimos?').waitFor();
    const names = await frame.getByRole('button', { name: /^Abrir .*Ruelas/ }).count();
    expect(names).toBe(3);
    await button(/^Abrir Inmobiliaria Ruelas/).click();
    await heading(/Inmobiliaria Ruelas/).waitFor();
    await openConversation(page, 'iriarte-thanks');
    await heading(/Iriarte/).waitFor();
    await openConversation(page, 'ruelas-three-ledgers');
    await expect.poll(() => heading(/Inmobiliaria Ruelas/).count()).toBe(1);
  });
});

test('where no mail can be read, search leads to the customer and everything works', async () => {
  await page.evaluate(() => {
    // Gmail as it might look after a change of its markup.
    for (const node of document.querySelectorAll('[role="main"], [role="main"] *, [gh], title')) {
      for (const name of node.getAttributeNames()) if (name !== 'style') node.removeAttribute(name);
    }
    location.hash = '#inbox/unreadable';
  });
  await button('Buscar').first().click();
  await choose('F-21101', /Hadley/);
  await heading(/Hadley/).waitFor();
  await button('Nota').click();
  await frame.getByRole('textbox', { name: '¿Qué hay que recordar?' }).fill('Sin correo a la vista');
  await button('Guardar nota').click();
  await expect
    .poll(() => frame.getByRole('region', { name: 'Historial' }).innerText())
    .toContain('Sin correo a la vista');
});
