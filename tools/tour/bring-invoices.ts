import { company } from '@/demo/sample/company';
import { odooExport } from '@/demo/sample/odoo-export';
import type { Stage } from './stage';

/** Imports the sample book through the desk, as a person would: an Odoo export is chosen, reviewed and imported. */
export async function bringInvoices({ context, extensionId, tell, picture }: Stage, today: string): Promise<void> {
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${extensionId}/desk.html#/import`);
  const file = { name: 'facturas-odoo.csv', mimeType: 'text/csv', buffer: Buffer.from(odooExport(today)) };
  await desk.getByLabel('Elegir archivo').last().setInputFiles(file);
  await desk.getByRole('heading', { name: /^Leímos/ }).waitFor();
  tell(`The desk read ${file.name}, an Odoo export of ${company.name}, and shows how it was read.`);
  await picture(desk, 'import');
  await desk.getByRole('button', { name: /^Importar \d/ }).click();
  await desk.getByRole('heading', { name: /^Listo/ }).waitFor({ timeout: 60_000 });
  tell('The invoices are in the ledger of this browser; the import can be undone as a whole.');
  await picture(desk, 'imported');
  await desk.close();
}
