import { expect, test } from 'vitest';
import { documentReferences } from '@/lib/text/document-references';

const read = (text: string) =>
  documentReferences(text).map(({ number, kind }) => (kind === 'order' ? `order ${number}` : number));

test.each([
  ['la factura F-118 venció', ['F-118']],
  ['la fra. núm. 2025/044', ['2025/044']],
  ['las facturas 118 y 119', ['118', '119']],
  ['invoice no. 4471 and invoice #20118', ['4471', '20118']],
  ['nota fiscal nº 4521 e o boleto 8841', ['4521', '8841']],
  ['Factura A 0005-00001290', ['0005-00001290']],
  ['su pedido 4521', ['order 4521']],
  ['la cuenta de cobro 315', ['315']],
  ['el e-Ticket 55.201 y el tiquete 771', ['55.201', '771']],
  ['INV-0334 is due', ['INV-0334']],
  ['three invoices are open: 3301 for $5,400 and 3318 for $2,250', ['3301', '3318']],
  ['fatura FT 2026/455', ['FT 2026/455']],
  ['o carnê nº 556, a OS 221 e a parcela 3/6', ['order 556', 'OS 221', 'order 3/6']],
  ['recibo 05/12, mas não os boletos 10/06 e 17/06', ['05/12']],
  ['Nota | Vencimento | Valor\n10021 | 05/06/2026 | R$ 540,00', ['10021']],
  ['your first invoice, 10012; the invoice number is 4410; no. 88', ['10012', '4410', '88']],
  ['INV/SG/0623, SI No. 00921 and ticket 8812', ['INV/SG/0623', '00921', '8812']],
  ['the invoice is 300 days late, account no. 4521, a job 2 weeks ago', []],
  ['conta nº 4521, telefone nº 99887766', []],
  ['la factura del mes pasado, la factura de mayo', []],
  ['la factura vencida hace 10 días', []],
  ['la factura por $1,250.00', []],
])('%s', (text, numbers) => expect(read(text)).toEqual(numbers));
