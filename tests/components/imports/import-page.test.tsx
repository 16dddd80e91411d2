import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { totalLines } from '@/components/imports/total-lines';
import { readImport } from '@/lib/actions/read-import';
import { openDesk } from '../desk/desk-stage';

/** An import is the longest that a page lets one wait, and test machines are busy. */
const slow = { timeout: 30_000 };

const heading = 'Número,Cliente,Emitida,Vence,Total,Saldo,Moneda';
const doubtful = [
  heading,
  'A-1,Talleres Nube,01/10/2026,31/11/2026,100.00,100.00,MXN',
  'A-2,Vidrios Cobre,14/10/2026,13/11/2026,300.00,,MXN',
  'A-3,Talleres Nube,02/09/2026,02/10/2026,6380.00,6380.00,MXN',
  'TOTAL,,,,,6680.00,',
].join('\n');

test('doubts stand beside the preview; what is decided is imported, the rest waits in a list; undo takes all back', async () => {
  const { user, choose, ledger } = await openDesk('#/import');
  await choose('cartera.csv', doubtful);
  expect(await screen.findByText('Leímos 1 documento de 1 cliente')).toBeVisible();
  expect(screen.getByText('Faltan 300.00')).toBeVisible();
  expect(screen.getByText(/pueden ser la fila 3/)).toBeVisible();
  const preview = screen.getByRole('table', { name: 'Así quedarán' });
  expect(within(preview).getByText('31/11/2026').tagName).toBe('MARK');
  expect(within(preview).getByText('vacío').tagName).toBe('MARK');
  await user.click(screen.getByText(/^30\snov$/));
  expect(await screen.findByText(/^Decidido: 30\snov$/)).toBeVisible();
  await user.click(screen.getByText('Importar 2 documentos'));
  expect(await screen.findByText('Listo: 2 documentos en su lugar')).toBeVisible();
  expect(screen.getByText('Fila 3, columna «Saldo»')).toBeVisible();
  const invoices = await ledger.invoices.toArray();
  expect(invoices.map(({ number, dueOn, openMinor }) => [number, dueOn, openMinor]).toSorted()).toEqual([
    ['A-1', '2026-11-30', 10_000],
    ['A-3', '2026-10-02', 638_000],
  ]);
  await user.click(screen.getByText('Deshacer la importación'));
  expect(await screen.findByText('Importación deshecha; todo está como antes')).toBeVisible();
  expect(await ledger.customers.count()).toBe(0);
}, 40_000);

test('a file with all open invoices closes those it does not hold, said twice when they are many; addresses are added at the end', async () => {
  const { user, choose, ledger } = await openDesk('#/import');
  const first = `${heading}\nA-1,Talleres Nube,01/10/2026,31/10/2026,1000.00,1000.00,MXN\nA-2,Vidrios Cobre,02/10/2026,31/10/2026,2000.00,2000.00,MXN\n`;
  await choose('cartera.csv', first);
  expect(screen.queryByText(/TODAS las facturas abiertas/)).toBeNull();
  await user.click(await screen.findByText('Importar 2 documentos', {}, slow));
  await user.click(await screen.findByLabelText('Correo de Talleres Nube', {}, slow));
  await user.paste('caja@nube.example');
  await user.click(screen.getByLabelText('Agregar el correo de Talleres Nube'));
  expect(await screen.findByText('1 cliente con saldo sin correo', {}, slow)).toBeVisible();
  await user.click(screen.getByText('Importar otro archivo'));
  await choose('cartera-2.csv', `${heading}\nA-1,Talleres Nube,01/10/2026,31/10/2026,1000.00,900.00,MXN\n`);
  await user.click(await screen.findByLabelText(/TODAS las facturas abiertas/, {}, slow));
  expect(await screen.findByText(/Se cerrará 1 de 2 abiertas: 2,000\.00/, {}, slow)).toBeVisible();
  await user.click(screen.getByLabelText('Sí, esta factura ya no está abierta'));
  await user.click(screen.getByText('Importar 1 documento'));
  expect(await screen.findByText('1 documento cerrado: ya no está en la lista', {}, slow)).toBeVisible();
  const open = (await ledger.invoices.toArray()).filter(({ isOpen }) => isOpen === 1);
  expect(open.map(({ number }) => number)).toEqual(['A-1']);
}, 60_000);

test('an amount is written in by hand and counts at once', async () => {
  const { user, choose } = await openDesk('#/import');
  await choose('cartera.csv', doubtful);
  await user.click(await screen.findByRole('button', { name: 'Escribir importe' }));
  await user.type(screen.getByRole('textbox', { name: 'Saldo de la fila 3' }), '300.00');
  await user.click(screen.getByRole('button', { name: 'Usar' }));
  expect(await screen.findByText('Coincide')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Importar 2 documentos' })).toBeVisible();
});

test('dates that fit two orders are shown in words, and the choice reads the file anew', async () => {
  const { user, choose } = await openDesk('#/import');
  await choose(
    'fechas.csv',
    `${heading}\nA-1,Talleres Nube,,03/02/2026,10.00,10.00,MXN\nA-2,Talleres Nube,,04/02/2026,10.00,10.00,MXN\n`,
  );
  await user.click(await screen.findByRole('radio', { name: '«03/02/2026» es 3 de febrero de 2026' }));
  expect(await screen.findByRole('heading', { name: 'Sin dudas' })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Todas (2)' }));
  const preview = screen.getByRole('table', { name: 'Así quedarán' });
  expect(within(preview).getByText('martes 3 de febrero de 2026')).toBeInTheDocument();
});

test('a currency that the file does not name is asked once', async () => {
  const { user, choose } = await openDesk('#/import');
  await choose(
    'sin-moneda.csv',
    'Número,Cliente,Vence,Saldo\nA-1,Talleres Nube,2026-02-03,10.00\nA-2,Vidrios Cobre,2026-02-03,20.00\n',
  );
  expect(await screen.findByRole('button', { name: 'Importar 0 documentos' })).toHaveAttribute('aria-disabled', 'true');
  await user.type(screen.getByRole('textbox', { name: 'Otra moneda (tres letras)' }), 'crc');
  await user.click(screen.getByRole('button', { name: 'Usar' }));
  expect(await screen.findByRole('button', { name: 'Importar 2 documentos' })).toBeVisible();
  expect(screen.getByRole('button', { name: /^Moneda: CRC/ })).toBeVisible();
});

test.each([
  ['vacio.csv', '', 'El archivo está vacío. Expórtalo otra vez desde tu programa.'],
  ['foto.csv', '%PDF-1.7 \u0000\u0001\u0002', 'Todavía no leemos este formato. Trae un CSV, TSV, XLSX, XLS u ODS.'],
])('%s is refused with its remedy, and another file may follow', async (name, text, sentence) => {
  const { choose } = await openDesk('#/import');
  await choose(name, text);
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(`No pudimos leer «${name}»`);
  expect(alert).toHaveTextContent(sentence);
  expect(screen.getByRole('button', { name: 'Elegir archivo' })).toBeVisible();
});

test('the example is reviewed like any file', async () => {
  const { user } = await openDesk('#/import');
  await user.click(await screen.findByRole('button', { name: 'Ver un ejemplo' }));
  expect(await screen.findByRole('heading', { name: 'Leímos 5 documentos de 4 clientes' })).toBeVisible();
  expect(screen.getByText('«2026-02-30» no existe como fecha.')).toBeVisible();
});

/** The difference of each currency, and the row that may explain it. */
async function lines(...rows: string[]) {
  const { result } = await readImport(new TextEncoder().encode([heading, ...rows].join('\n')), {});
  return totalLines(result).map(({ difference, likelyRow }) => [difference?.minor ?? null, likelyRow]);
}

test('a difference names the line that is exactly what lacks, a line without an amount, or none', async () => {
  const good = 'A-3,Talleres Nube,22/09/2026,22/10/2026,50.00,50.00,MXN';
  expect(await lines(good, 'A-1,Uno,01/10/2026,31/11/2026,20.00,20.00,MXN', 'TOTAL,,,,,70.00,')).toEqual([[2000, 3]]);
  expect(await lines(good, 'A-1,Uno,01/10/2026,30/11/2026,20.00,,MXN', 'TOTAL,,,,,70.00,')).toEqual([[2000, 3]]);
  expect(await lines(good, 'A-4,Uno,01/10/2026,30/11/2026,20.00,20.00,MXN', 'TOTAL,,,,,99.00,')).toEqual([
    [2900, null],
  ]);
});
