import type { Page } from 'playwright-core';
import { company } from '@/demo/sample/company';
import { odooExport } from '@/demo/sample/odoo-export';
import { paneIn } from './pane';
import type { Stage } from './stage';

/** Imports the sample book in the pane itself, as a person would: Outlook has no desk in a tab of its own. */
export async function bringInvoicesHere({ tell, picture }: Stage, page: Page, today: string): Promise<void> {
  const pane = await paneIn(page);
  await pane.getByRole('link', { name: 'Elegir archivo' }).click();
  const file = { name: 'facturas-odoo.csv', mimeType: 'text/csv', buffer: Buffer.from(odooExport(today)) };
  await pane.getByLabel('Elegir archivo').last().setInputFiles(file);
  await pane.getByRole('heading', { name: /^Leímos/ }).waitFor();
  tell(`The pane read ${file.name}, an Odoo export of ${company.name}.`);
  await picture(page, 'outlook-import');
  await pane.getByRole('button', { name: /^Importar \d/ }).click();
  await pane.getByRole('heading', { name: /^Listo/ }).waitFor({ timeout: 60_000 });
  await pane.getByRole('link', { name: 'Volver al correo abierto' }).click();
  await pane.getByRole('heading', { level: 1, name: /Villaseñor/ }).waitFor();
}
