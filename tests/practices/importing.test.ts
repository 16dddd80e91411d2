import { expect, test } from 'vitest';
import { importFile } from '@/lib/actions/import-file';
import { readInvoices } from '@/lib/imports/read-invoices';
import { customerPanel } from '@/lib/views/customer-panel';
import { search } from '@/lib/views/search';
import { calendar, day, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';

const exported = [
  'Cliente;RFC;Correo;Factura;Fecha;Vencimiento;Moneda;Total;Saldo',
  'Imprenta Volcán, S.A. de C.V.;IVO1503028A1;pagos@volcan.example;F-100;02/10/2026;01/11/2026;MXN;1.200,00;800,00',
  'Imprenta Volcán, S.A. de C.V.;IVO1503028A1;pagos@volcan.example;F-131;30/10/2026;29/11/2026;MXN;450,50;450,50',
].join('\r\n');

test('S2.6 the invoicing program’s export becomes customers with their open invoices', async () => {
  const ledger = freshLedger();
  const here = circumstances(ledger);
  const reading = await readInvoices(new TextEncoder().encode(exported));
  expect((await importFile(here, { fileName: 'cartera.csv', fileHash: 'a', reading })).ok).toBe(true);
  const [hit] = await search(ledger, { text: 'F-131' });
  const panel = await customerPanel(ledger, { customerId: hit?.customerId ?? '', today: day, calendar });
  expect(panel?.customer.name).toBe('Imprenta Volcán, S.A. de C.V.');
  expect(panel?.standings).toMatchObject([{ currency: 'MXN', owed: mxn(125_050), overdue: mxn(80_000) }]);
  expect(panel?.invoices.map(({ daysLate }) => daysLate)).toEqual([23, -5]);
});
