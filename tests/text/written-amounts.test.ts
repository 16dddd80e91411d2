import { expect, test } from 'vitest';
import { writtenAmounts } from '@/lib/text/written-amounts';

const read = (text: string, decimal: ',' | '.' = '.') =>
  writtenAmounts(text, { currency: 'MXN', decimal }).map(({ start, end, amount }) => [
    text.slice(start, end),
    amount.minor,
    amount.currency,
  ]);

test.each([
  ['la factura por $1,250.00 venció', [['$1,250.00', 125_000, 'MXN']]],
  ['son 1.250,00 € en total', [['1.250,00 €', 125_000, 'EUR']]],
  [
    'R$ 2.890,00 e S/ 300',
    [
      ['R$ 2.890,00', 289_000, 'BRL'],
      ['S/ 300', 30_000, 'PEN'],
    ],
  ],
  [
    'USD 760,00 o 500 dólares',
    [
      ['USD 760,00', 76_000, 'USD'],
      ['500 dólares', 50_000, 'USD'],
    ],
  ],
  ['$ 4 500.00 M.N.', [['$ 4 500.00 M.N', 450_000, 'MXN']]],
  [
    'son U$S 1.150 o NZ$745.20',
    [
      ['U$S 1.150', 115_000, 'USD'],
      ['NZ$745.20', 74_520, 'MXN'],
    ],
  ],
  [
    'Rs. 1,24,500/- o ₹ 500',
    [
      ['Rs. 1,24,500', 12_450_000, 'MXN'],
      ['₹ 500', 50_000, 'INR'],
    ],
  ],
  [
    'Q1,250.00, AED 300 y L 45,000',
    [
      ['Q1,250.00', 125_000, 'MXN'],
      ['AED 300', 30_000, 'AED'],
      ['L 45,000', 4_500_000, 'MXN'],
    ],
  ],
  ['folio R12345, aula Q 20', []],
  ['el 15 % de 3 facturas, tel. 5555 0100, el 12 de mayo de 2026', []],
  ['F-118 y la cuenta 012180001234567895', []],
])('%s', (text, amounts) => expect(read(text)).toEqual(amounts));
