import { mkdir } from 'node:fs/promises';
import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCustomer } from '@/lib/actions/create-customer';
import { logPromise } from '@/lib/actions/log-promise';
import { openDispute } from '@/lib/actions/open-dispute';
import type { OpenedBrowser } from './support/browser';
import { accessibilityFindings, sidewaysOverflow } from './support/check-looks';
import { openBeside, openConversation, openStage } from './support/stage';

const folder = '.cache/looks';
let browser: OpenedBrowser;

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  browser = await openStage(async (here) => {
    const contacts = [{ kind: 'email' as const, value: 'ventas@acerostepa.example', name: 'Ventas', language: null }];
    await createCustomer(here, { name: 'Aceros Tepatitlán, S.A. de C.V.', taxId: null, language: 'es', contacts });
    const invoices = await here.ledger.invoices.toArray();
    const invoice = (number: string) => {
      const found = invoices.find(({ numberKeys }) => numberKeys.includes(number));
      if (!found) throw new Error(`The sample has no invoice ${number}`);
      return { customerId: found.customerId, invoiceIds: [found.id] };
    };
    await openDispute(here, invoice('20941'));
    const parts = [{ date: '2026-11-27', amount: { minor: 20_118_40, currency: 'MXN' } }];
    await logPromise(here, { ...invoice('20905'), parts, channel: 'mail' });
  });
});
afterAll(() => browser.close());

const press = (name: string) => (frame: Frame) => frame.getByRole('button', { name, exact: true }).click();
/** By keyboard, from where no form is open. */
const key = (letter: string) => async (frame: Frame, page: Page) => {
  await frame.getByRole('toolbar').waitFor();
  await frame.getByRole('button', { name: 'Buscar', exact: true }).focus();
  await page.keyboard.press(letter);
};
/** From the menu of the customer in the panel. */
const fromMenu = (item: string) => async (frame: Frame) => {
  await frame.getByRole('button', { name: 'Opciones del cliente' }).click();
  await frame.getByRole('menuitem', { name: item }).click();
};
/** A page of that menu, and the next one from there. */
const inTwo = (item: string, next: string | RegExp) => async (frame: Frame) => {
  await fromMenu(item)(frame);
  await frame.getByRole('button', { name: next }).click();
};
const nothing = async () => {};

/** Each picture: its name, the mail that is open, what is done, and what stands there then. */
const pictures: [string, string, (frame: Frame, page: Page) => Promise<void>, (at: Frame) => Locator][] = [
  ['customer', 'villasenor-two-parts', nothing, (at) => at.getByText('Siguiente paso')],
  ['promised', 'bajio-long-thread', nothing, (at) => at.getByRole('region', { name: 'En marcha' })],
  ['disputed', 'careyes-missing-boxes', nothing, (at) => at.getByRole('region', { name: /^Facturas abiertas/ })],
  ['very-large', 'altavista-statement', nothing, (at) => at.getByRole('region', { name: /^Facturas abiertas/ })],
  ['nothing-owed', 'supplier-steel', nothing, (at) => at.getByText('Todo al corriente')],
  ['unknown', 'unknown-gmail', nothing, (at) => at.getByText('Todavía no conocemos esta dirección')],
  ['several', 'ruelas-three-ledgers', nothing, (at) => at.getByText('¿Qué cliente abrimos?')],
  ['letter', 'villasenor-two-parts', press('Escribir'), (at) => at.getByRole('row', { name: /F-20871/ })],
  ['promise', 'villasenor-two-parts', press('Promesa'), (at) => at.getByRole('heading', { name: '¿Cuánto?' })],
  ['call', 'villasenor-two-parts', press('Llamada'), (at) => at.getByRole('heading', { name: '¿Cómo fue?' })],
  ['note', 'villasenor-two-parts', press('Nota'), (at) => at.getByRole('textbox', { name: '¿Qué hay que recordar?' })],
  ['payment', 'villasenor-two-parts', press('Pago'), (at) => at.getByRole('textbox', { name: '¿Cuánto llegó?' })],
  ['dispute', 'villasenor-two-parts', key('r'), (at) => at.getByRole('group', { name: '¿Qué facturas?' })],
  ['treatment', 'villasenor-two-parts', fromMenu('Trato y política'), (at) => at.getByLabel('Su situación')],
  ['customer-form', 'villasenor-two-parts', fromMenu('Editar cliente'), (at) => at.getByText('Cómo paga')],
  ['close-dispute', 'careyes-missing-boxes', press('Resolver con nota'), (at) => at.getByRole('form')],
  ['relation', 'villasenor-two-parts', fromMenu('Conocer al cliente'), (at) => at.getByText('Por qué no ha pagado')],
  ['ways-out', 'villasenor-two-parts', fromMenu('Acordar una salida'), (at) => at.getByText('Poco y seguido')],
  ['park', 'villasenor-two-parts', fromMenu('No puede pagar hoy'), (at) => at.getByText('¿Cuándo lo revisamos?')],
  ['agreement', 'villasenor-two-parts', fromMenu('Condiciones acordadas'), (at) => at.getByText('Qué se acordó')],
  ['incentive', 'villasenor-two-parts', fromMenu('Incentivo'), (at) => at.getByText('Algo propio')],
  [
    'disputes',
    'careyes-missing-boxes',
    fromMenu('Reclamos y quejas'),
    (at) => at.getByRole('form', { name: 'Reclamos y quejas' }),
  ],
  ['brief', 'villasenor-two-parts', fromMenu('Pedir ayuda a un colega'), (at) => at.getByText('Lo que le pides')],
  [
    'contact-steps',
    'villasenor-two-parts',
    inTwo('Conocer al cliente', 'Preparar el contacto'),
    (at) => at.getByText('Planear y elegir el canal'),
  ],
  [
    'plan',
    'villasenor-two-parts',
    inTwo('Acordar una salida', /^En partes, cada mes/),
    (at) => at.getByText('Opción B'),
  ],
  [
    'extension',
    'villasenor-two-parts',
    inTwo('Acordar una salida', /^Más plazo/),
    (at) => at.getByText('¿Hasta cuándo?'),
  ],
  ['follow-up', 'villasenor-two-parts', key('s'), (at) => at.getByRole('heading', { name: '¿Qué día?' })],
  [
    'new-customer',
    'unknown-gmail',
    (frame) => frame.getByRole('button', { name: /^Crear un/ }).click(),
    (at) => at.getByRole('radiogroup', { name: 'Idioma de sus cartas' }),
  ],
  ['search', 'villasenor-two-parts', press('Buscar'), (at) => at.getByRole('searchbox')],
  ['today', 'villasenor-two-parts', key('t'), (at) => at.getByText('Toca escribir')],
  ['keys', 'villasenor-two-parts', key('?'), (at) => at.getByRole('heading', { name: 'Atajos de teclado' })],
];

const inDark = new Set(
  'customer promised disputed very-large nothing-owed unknown several letter promise call payment relation ways-out plan'.split(
    ' ',
  ),
);

describe('the sidebar', () => {
  let page: Page;
  let frame: Frame;
  let desk: Page;

  beforeAll(async () => {
    desk = await browser.extensionPage('desk.html');
    ({ page, frame } = await openBeside(browser, 'iriarte-thanks'));
    await frame.getByRole('toolbar').waitFor();
  });
  afterAll(async () => {
    await page.close();
    await desk.close();
  });
  const widen = async (width: number) => {
    await desk.evaluate((to) => chrome.storage.local.set({ dock: { folded: false, width: to } }), width);
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
  };
  /** Gmail in other colours: the sidebar follows, what is open in it stays open. */
  const paint = async (theme: 'light' | 'dark') => {
    await page.evaluate((to) => void (document.documentElement.dataset.twinTheme = to), theme);
    await page.emulateMedia({ colorScheme: theme });
    const brightness = () =>
      frame.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.body).backgroundColor)?.[0]));
    await expect.poll(async () => ((await brightness()) > 128 ? 'light' : 'dark')).toBe(theme);
    // Chips and buttons fade from one colour to the other: pictures and contrasts are those of the end.
    await frame.evaluate(() => {
      for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
    });
  };

  /** Every page that stands over the panel is left by its own way back. */
  const goBack = async () => {
    const back = frame.getByRole('button', { name: 'Volver', exact: true }).first();
    while (await back.isVisible()) await back.click();
  };
  const title = () => frame.getByRole('heading', { level: 1 }).first();
  const show = async (mail: string) => {
    const before = await title().textContent();
    await openConversation(page, mail);
    await expect.poll(() => title().textContent()).not.toBe(before);
  };
  let opened = 'iriarte-thanks';
  /** The same mail need not be opened again, unless what was open before has no way back. */
  const openMail = async (mail: string) => {
    if (mail === opened) {
      if (await frame.getByRole('toolbar').isVisible()) return;
      await show('iriarte-thanks');
    }
    await show(mail);
    opened = mail;
  };

  test.each(pictures)('%s: nothing for axe, nothing to scroll sideways', async (name, mail, act, awaited) => {
    await openMail(mail);
    await act(frame, page);
    await awaited(frame).first().waitFor();
    for (const width of [400, 320]) {
      await widen(width);
      expect(await sidewaysOverflow(frame), `${name} at ${width}`).toEqual([]);
      const clip = { x: 1440 - width, y: 0, width, height: 900 };
      await page.screenshot({ path: `${folder}/${name}-${width}-light.png`, clip });
    }
    expect(await accessibilityFindings(frame), `${name} in light colours`).toEqual([]);
    // Forms are made of the same parts, whose colours the pictures named here show all.
    if (!inDark.has(name)) return goBack();
    // Colours do not change what fits: the dark ones are seen at the narrowest width alone.
    await paint('dark');
    await page.screenshot({
      path: `${folder}/${name}-320-dark.png`,
      clip: { x: 1120, y: 0, width: 320, height: 900 },
    });
    expect(await accessibilityFindings(frame, 'colours'), `${name} in dark colours`).toEqual([]);
    await paint('light');
    await goBack();
  });
});
