import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sampleBook } from '@/demo/sample/book';
import { odooExport } from '@/demo/sample/odoo-export';
import { openBrowser, testDay, type OpenedBrowser } from './support/browser';
import { accessibilityFindings, sidewaysOverflow } from './support/check-looks';
import { rowsOf } from './support/stage';

let browser: OpenedBrowser;
let folder: string;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  browser.context.setDefaultTimeout(15_000);
  folder = await mkdtemp(path.join(tmpdir(), 'cordial-files-'));
});
afterEach(() => page.close());
afterAll(() => browser.close());

async function openImport(): Promise<Page> {
  page = await browser.extensionPage('desk.html#/import');
  await page.getByRole('heading', { level: 1, name: 'Importar facturas' }).waitFor();
  return page;
}

async function choose(text: string, name: string): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, text);
  await page.locator('input[type=file]').setInputFiles(file);
}

/** Drops a file on the zone, as a person drags it in from a folder. */
async function drop(text: string, name: string): Promise<void> {
  const carried = await page.evaluateHandle(
    ([content, fileName]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], fileName ?? '', { type: 'text/csv' }));
      return transfer;
    },
    [text, name],
  );
  const zone = page.getByRole('heading', { name: 'Suelta aquí tu archivo de facturas pendientes' }).locator('..');
  await zone.dispatchEvent('drop', { dataTransfer: carried });
}

const importButton = () => page.getByRole('button', { name: /^Importar [\d,]+ documentos?$/ });
const done = () => page.getByRole('heading', { name: /^Listo: / });

/** What the ledger counts as open, by currency, in minor units. */
async function openByCurrency(): Promise<Record<string, number>> {
  const invoices = await rowsOf<{ openMinor: number; total: { currency: string } }>(page, 'invoices');
  const sums: Record<string, number> = {};
  for (const { openMinor, total } of invoices) sums[total.currency] = (sums[total.currency] ?? 0) + openMinor;
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
}

function openInBook(): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { currency, openMinor, kind, state } of sampleBook.invoices) {
    if (state === 'posted') sums[currency] = (sums[currency] ?? 0) + (kind === 'credit-note' ? -1 : 1) * openMinor;
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
}

describe('an export that is dropped on the desk', () => {
  test('is reviewed, imported to the cent, shown, imported again without a change, and taken back whole', async () => {
    await openImport();
    const text = odooExport(testDay);
    await drop(text, 'facturas.csv');
    await page.getByRole('heading', { name: /^Leímos \d+ documentos de \d+ clientes$/ }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await importButton().click();
    await done().waitFor({ timeout: 40_000 });
    expect(await openByCurrency()).toEqual(openInBook());

    await page.evaluate(() => void (location.hash = '#/customers'));
    await page.getByRole('searchbox').fill('F-20871');
    await page.getByRole('button', { name: /Villaseñor-Echeverría/ }).click();
    await page.getByRole('heading', { level: 1, name: /Villaseñor-Echeverría/ }).waitFor();
    expect(await page.getByRole('region', { name: 'Lo que debe' }).textContent()).toContain('186,450.00');

    await page.goBack();
    await page.goBack();
    await page.getByRole('button', { name: 'Importar otro archivo' }).click();
    await choose(text, 'facturas.csv');
    await page.getByRole('heading', { name: /^Ya se importó el / }).waitFor();
    await page.getByRole('button', { name: 'Leer otra vez' }).click();
    await importButton().click();
    await page.getByRole('heading', { name: 'Todo estaba ya al día: nada cambió' }).waitFor({ timeout: 40_000 });

    await page.getByRole('button', { name: 'Importar otro archivo' }).click();
    await page.getByRole('button', { name: 'Deshacer la importación de facturas.csv' }).click();
    await page.getByText('Importación de «facturas.csv» deshecha').waitFor({ timeout: 40_000 });
    expect(await rowsOf(page, 'customers')).toEqual([]);
    expect(await rowsOf(page, 'invoices')).toEqual([]);
  });
});

describe('a list whose words nobody knows', () => {
  const list = 'Pza;Gente;Guita;Tope\nX-1;Talleres Nube;100,50;01/10/2026\nX-2;Vidrios Cobre;20,00;31/10/2026\n';

  test('is mapped by hand and read at once the next time', async () => {
    await openImport();
    await choose(list, 'raro.csv');
    await page.getByRole('heading', { name: '¿Qué trae cada columna?' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByLabel('Qué es «Pza»').selectOption({ label: 'Número de factura' });
    await page.getByLabel('Qué es «Gente»').selectOption({ label: 'Cliente' });
    await page.getByLabel('Qué es «Guita»').selectOption({ label: 'Saldo pendiente' });
    await page.getByLabel('Qué es «Tope»').selectOption({ label: 'Fecha de vencimiento' });
    await page.getByRole('button', { name: 'Seguir' }).click();
    await page.getByText('¿En qué moneda están los importes?').waitFor();
    await page.getByText('MXN', { exact: true }).click();
    await importButton().click();
    await done().waitFor();
    expect(await openByCurrency()).toEqual({ MXN: 12_050 });

    await page.getByRole('button', { name: 'Importar otro archivo' }).click();
    await choose(`${list}X-3;Molino Azul;7,00;15/10/2026\n`, 'raro-otra-vez.csv');
    await page.getByRole('heading', { name: 'Leímos 3 documentos de 3 clientes' }).waitFor();
  });
});

describe('a file of many rows', () => {
  const rows = 4000;
  const reads = 4;

  function large(): string {
    const lines = ['Número,Cliente,Vence,Saldo,Moneda'];
    for (let n = 0; n < rows; n += 1) {
      const day = String(1 + (n % 28)).padStart(2, '0');
      lines.push(`L-${n},Cliente ${n % 2500},2026-10-${day},${100 + (n % 900)}.25,MXN`);
    }
    return lines.join('\n');
  }

  test('leaves the other tabs quick while it is written: panels open and a promise is logged', async () => {
    await openImport();
    await choose(
      'Número,Cliente,Vence,Saldo,Moneda\nP-1,Uno,2026-10-01,10.00,MXN\nP-2,Dos,2026-10-01,20.00,MXN\n',
      'dos.csv',
    );
    await importButton().click();
    await done().waitFor();
    const customers = await rowsOf<{ id: string; name: string }>(page, 'customers');
    const [one, two] = ['Uno', 'Dos'].map((name) => customers.find((customer) => customer.name === name));
    await page.getByRole('button', { name: 'Importar otro archivo' }).click();
    await choose(large(), 'muchas.csv');
    await page.getByRole('button', { name: 'Importar 4,000 documentos' }).waitFor({ timeout: 40_000 });
    await importButton().click();
    await page.getByRole('progressbar').waitFor();
    expect(page.workers().some((worker) => worker.url().includes('import-aside'))).toBe(true);

    const other = await browser.extensionPage(`desk.html#/customer/${encodeURIComponent(one!.id)}`);
    await other.getByRole('heading', { level: 1, name: 'Uno' }).waitFor();
    const spent: number[] = [];
    for (let n = 0; n < reads; n += 1) spent.push(await openingTime(other, n % 2 === 0 ? two! : one!));
    const p95 = spent.toSorted((a, b) => a - b)[Math.ceil(reads * 0.95) - 1] ?? Infinity;
    process.stderr.write(`A panel beside an import of ${rows} rows: p95 ${Math.round(p95)} ms of ${reads}\n`);
    expect(await page.getByRole('progressbar').count()).toBe(1);
    // Far below what the import takes; the bench holds the true bound on a quiet machine.
    expect(p95).toBeLessThan(2500);

    await other.getByRole('toolbar', { name: 'Acciones' }).getByRole('button', { name: 'Promesa' }).click();
    await other.getByRole('button', { name: 'Registrar promesa' }).click();
    await other.getByText(/^Promesa registrada/).waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(1);
    expect(await rowsOf(other, 'promises')).toHaveLength(1);
    await page.getByRole('button', { name: 'Cancelar la importación' }).click();
    await page.getByText('Importación cancelada; todo está como antes.').waitFor({ timeout: 50_000 });
    expect((await rowsOf<{ name: string }>(other, 'customers')).map(({ name }) => name).toSorted()).toContain('Uno');
    expect(
      (await rowsOf<{ number: string }>(other, 'invoices')).filter(({ number }) => number.startsWith('L-')),
    ).toEqual([]);
    await other.close();
  }, 150_000);
});

/** Milliseconds from the address to the customer's name on screen. */
function openingTime(other: Page, { id, name }: { id: string; name: string }): Promise<number> {
  return other.evaluate(
    ([customerId, title]) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const look = () => {
          if (document.querySelector('main h1')?.textContent !== title) return;
          watching.disconnect();
          resolve(performance.now() - started);
        };
        const watching = new MutationObserver(look);
        watching.observe(document.body, { subtree: true, childList: true, characterData: true });
        location.hash = `#/customer/${encodeURIComponent(customerId ?? '')}`;
      }),
    [id, name],
  );
}

describe('the pages of the desk', () => {
  test.each([
    ['today', 'Trae tus facturas y empezamos'],
    ['customers', 'Clientes'],
    ['import', 'Importar facturas'],
    ['settings', 'Ajustes'],
  ])('#/%s is usable by everyone, wide and narrow, light and dark', async (name, title) => {
    page = await browser.extensionPage(`desk.html#/${name}`);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 820 });
      await page.emulateMedia({ colorScheme: width === 1280 ? 'dark' : 'light' });
      if (name !== 'today') await page.getByRole('heading', { level: 1, name: title }).waitFor();
      else await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await accessibilityFindings(page), `axe at ${width}`).toEqual([]);
      expect(await sidewaysOverflow(page), `width ${width}`).toEqual([]);
    }
  });
});
