import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintManifest } from '@/tools/outlook/lint-manifest';
import { builtAddIn, openOutlook, otherHost, paneOf, paneWith, twinOf, type OpenedOutlook } from './support/outlook';
import { sampleRows } from './support/seed';

let outlook: OpenedOutlook;
let page: Page;
let pane: Frame;
let rows: Record<string, unknown[]>;

beforeAll(async () => {
  // The readable build of the library: the story runs on the other one.
  [outlook, rows] = await Promise.all([openOutlook({}, { debug: true }), sampleRows()]);
  page = await outlook.mailbox({ open: 'villasenor-two-parts' });
  pane = await paneWith(page, rows);
  await heading(/Villaseñor-Echeverría/).waitFor();
});
afterAll(() => outlook.close());

const button = (name: string) => pane.getByRole('button', { name, exact: true });
const heading = (name: string | RegExp) => pane.getByRole('heading', { name });
const twin = () => twinOf(page);

async function write(place = 'Insertar en la respuesta'): Promise<void> {
  await button('Escribir').click();
  await button(place).click();
}

describe('Outlook as it should not be', () => {
  test('moves on without telling: nothing is written, and the pane says to choose the mail again', async () => {
    await twin().do('openSilently', 'tonala-purchase-order');
    // Whoever presses anything in the pane looks at it, which is when the pane looks at the mail.
    await button('Escribir').click();
    await pane.getByText('Outlook pasó a otro correo sin avisar. Vuelve a elegirlo en la lista.').waitFor();
    expect(await button('Insertar en la respuesta').count()).toBe(0);
    expect(await twin().forms()).toEqual([]);
    await page.locator('[data-key="subject-with-address"]').click();
    await heading(/Solórzano/).waitFor();
  });

  test('answers with an error of its own: nothing is written, and the letter is still there', async () => {
    await twin().do('fail', 181, 9030);
    await write();
    await pane
      .getByRole('alert')
      .getByText(/El correo abierto cambió/)
      .waitFor();
    expect(await twin().forms()).toEqual([]);
    await button('Volver').click();
  });

  test('shows no mail at all: the list of today stands there, and says that no mail is open', async () => {
    await twin().do('openNothing');
    await pane.getByText('Ningún correo abierto').waitFor();
    await heading('Hoy').waitFor();
    expect(await heading('Hoy').count()).toBe(1);
  });

  test('never answers: the pane says so after its limit, and goes on', async () => {
    await twin().do('mute', 'all');
    await twin().do('write', { subject: '', to: [] }, true);
    await expect.poll(() => pane.getByText(/No pudimos leer este correo\. /).count(), { timeout: 20_000 }).toBe(1);
    await twin().do('mute', []);
    await button('Mirar de nuevo qué correo está abierto').click();
    await expect.poll(() => pane.getByText('Correo nuevo', { exact: true }).count()).toBe(1);
  });

  test('allows reading alone: the mail’s customer is there, and a letter that is refused is said', async () => {
    const reading = await outlook.mailbox({ permission: 1, open: 'villasenor-two-parts' });
    const readPane = await paneOf(reading);
    await readPane.getByRole('heading', { name: /Villaseñor-Echeverría/ }).waitFor();
    await twinOf(reading).do('write', {
      subject: '',
      to: [{ name: 'Lupe', address: 'cxp@villasenor-echeverria.example' }],
    });
    const writePane = await paneOf(reading);
    await writePane.getByRole('heading', { name: /Villaseñor-Echeverría/ }).waitFor();
    await writePane.getByRole('button', { name: 'Escribir', exact: true }).click();
    await writePane.getByRole('button', { name: 'Insertar en el correo', exact: true }).click();
    await expect.poll(() => writePane.getByRole('alert').count()).toBe(1);
    expect((await twinOf(reading).draft())?.text).not.toContain('F-2');
    await reading.close();
  });
});

describe('the keyboard', () => {
  beforeAll(async () => {
    await page.locator('[data-key="villasenor-two-parts"]').click();
    pane = await paneOf(page);
    await heading(/Villaseñor-Echeverría/).waitFor();
  });
  const focused = () =>
    pane.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

  test('what is typed in a field is not told to Outlook, and Escape closes the form alone', async () => {
    const before = (await twin().focusLeft()).length;
    await button('Nota').click();
    const field = pane.getByRole('textbox').first();
    await field.pressSequentially('PAGO Seguro');
    await page.keyboard.press('Escape');
    await button('Nota').waitFor();
    expect((await twin().focusLeft()).slice(before)).toEqual([]);
  });

  test('Escape in an open menu closes the menu; with nothing to close, Outlook hears it', async () => {
    await button('Más opciones').click();
    await pane.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => pane.getByRole('menu').count()).toBe(0);
    expect(await twin().focusLeft()).not.toContain('escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => twin().focusLeft()).toContain('escape');
  });

  test('Tab goes from stop to stop, and leaves the pane at its end and at its beginning', async () => {
    const ends = pane.locator('a[href], button:not([tabindex="-1"]), input, [tabindex="0"]');
    await ends.first().focus();
    const first = await focused();
    await page.keyboard.press('Tab');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe(first);
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => twin().focusLeft()).toContain('start');
    await pane.getByRole('toolbar').getByRole('button').first().focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => twin().focusLeft()).toContain('end');
  });
});

describe('where the ledger lives', () => {
  test('each site around the add-in has an island of its own; what another session knew is missed there', async () => {
    const roaming = {
      'cordial.index': JSON.stringify({
        account: 'lucia@elarrayan.example',
        customers: 214,
        at: '2026-11-03T15:00:00.000Z',
      }),
    };
    const other = await outlook.mailbox({ open: 'villasenor-two-parts', roaming }, otherHost);
    const island = await paneOf(other);
    await island.getByText('Este Outlook conocía 214 clientes y ahora no hay ninguno. ¿Restaurar una copia?').waitFor();
    await island.getByRole('link', { name: 'Restaurar' }).click();
    await expect.poll(() => island.getByRole('heading', { name: 'Tus datos' }).count()).toBe(1);
    await other.close();
  });

  test('a copy with a passphrase brings the customers over, with a look before', async () => {
    await pane.evaluate(() => location.assign('#/settings'));
    await pane.getByLabel('Frase secreta').fill('tres gatos en la azotea');
    const [file] = await Promise.all([page.waitForEvent('download'), button('Descargar cifrada').click()]);
    expect(file.suggestedFilename()).toBe('cordial-2026-11-24.cordial');
    const other = await outlook.mailbox({ open: 'villasenor-two-parts' }, otherHost);
    const island = await paneOf(other);
    await island.evaluate(() => location.assign('#/settings'));
    await island.getByLabel('Elegir copia').setInputFiles(await file.path());
    // The pane asks for a new passphrase too; this is the one of the copy, once it is read.
    const passphrase = island.getByRole('form', { name: 'Abrir la copia' }).getByLabel('Frase secreta');
    await passphrase.fill('dos gatos en la azotea');
    await island.getByRole('button', { name: 'Abrir la copia' }).click();
    await island.getByText(/^Esa no es la frase de esta copia/).waitFor({ timeout: 30_000 });
    await passphrase.fill('tres gatos en la azotea');
    await island.getByRole('button', { name: 'Abrir la copia' }).click();
    await island.getByText(/^Clientes: \d+, \d+ que aquí no están/).waitFor({ timeout: 30_000 });
    await island.getByRole('button', { name: 'Unir esta copia' }).click();
    await island.getByText(/^Copia unida\. Nuevos: /).waitFor({ timeout: 30_000 });
    await island.getByRole('link', { name: 'Volver al correo abierto' }).click();
    await island.getByRole('heading', { name: /Villaseñor-Echeverría/ }).waitFor();
    await island.getByText(/^Los datos de este panel viven solo en este Outlook/).waitFor();
    await island.getByRole('button', { name: 'Entendido' }).click();
    expect(await twinOf(other).roaming()).toMatchObject({ 'cordial.index': expect.stringContaining('"customers":') });
    await other.close();
  });

  test('a browser that refuses storage leaves the memory, and the pane says how long that lasts', async () => {
    const refusing = await openOutlook({ storage: { cookieMode: 1, partitioning: false } });
    try {
      const refused = await refusing.mailbox({ open: 'villasenor-two-parts' }, otherHost);
      const memory = await paneOf(refused);
      await memory.getByText(/^Este Outlook no deja guardar: lo que anotes dura hasta cerrar el panel/).waitFor();
      await memory.getByRole('button', { name: 'Crear un cliente' }).click();
      await memory.getByLabel('Nombre del cliente').fill('Papelería Los Sauces');
      await memory.getByRole('button', { name: 'Crear un cliente' }).click();
      await expect.poll(() => memory.getByRole('heading', { name: /Papelería Los Sauces/ }).count()).toBe(1);
    } finally {
      await refusing.close();
    }
  });
});

test.each([
  ['en-us', 'Overdue'],
  ['pt-br', 'Vencido'],
] as const)('the pane speaks as Outlook does: %s', async (locale, word) => {
  const spoken = await outlook.mailbox({ locale, open: 'villasenor-two-parts' });
  const there = await paneOf(spoken);
  await there.getByText(word, { exact: true }).first().waitFor();
  expect(await there.locator('html').getAttribute('lang')).toBe(locale === 'en-us' ? 'en' : 'pt-BR');
  await spoken.close();
});

describe('what is shipped', () => {
  const built = (file: string) => readFileSync(path.join(builtAddIn, file), 'utf8');

  test('the manifest names only what is in the build', () => {
    const file = (name: string) => {
      try {
        return readFileSync(path.join(builtAddIn, name));
      } catch {
        return null;
      }
    };
    expect(lintManifest(built('manifest.xml'), 'https://localhost:8444', file)).toEqual([]);
  });

  test.each(['taskpane/index.html', 'commands/index.html'])('%s runs no script but its own and Microsoft’s', (name) => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(built(name))?.[1];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(built(name)).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });

  test('no request of ours has left the machine', () => {
    expect(outlook.outside).toEqual([]);
  });
});
