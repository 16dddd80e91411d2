import { addDays, type PlainDate } from '@/lib/domain/plain-date';
import type { Words } from '@/lib/i18n/words';

/** Invented customers: days of issue and due day seen from today, and an amount; one day does not exist, on purpose. */
const lines = [
  ['E-1001', 'Papelería Tres Ríos', 'pagos@tresrios.example', -75, -45, '12480.00'],
  ['E-1002', 'Papelería Tres Ríos', 'pagos@tresrios.example', -40, -10, '8350.50'],
  ['E-1003', 'Cafetería Luna Nueva', 'hola@lunanueva.example', -33, -3, '2760.00'],
  ['E-1004', 'Taller Mecánico Robledo', '', -20, 10, '15900.00'],
  ['E-1005', 'Imprenta La Cigüeña', 'cuentas@laciguena.example', -95, -65, '31220.75'],
] as const;

/** A small list as people keep them, made here so that one can look before bringing one's own. */
export function exampleFile(today: PlainDate, words: Words): File {
  const heading = ['number', 'customer', 'email', 'issuedOn', 'dueOn', 'open', 'currency'] as const;
  const rows = lines.map(([number, customer, email, issued, due, open]) =>
    [number, customer, email, addDays(today, issued), addDays(today, due), open, 'MXN'].join(','),
  );
  const undated = [
    'E-1006',
    'Cafetería Luna Nueva',
    'hola@lunanueva.example',
    addDays(today, -30),
    '2026-02-30',
    '940.00',
    'MXN',
  ];
  const text = [heading.map((field) => words(`imports.field-${field}`)).join(','), ...rows, undated.join(',')].join(
    '\r\n',
  );
  return new File([text], words('imports.exampleFile'), { type: 'text/csv' });
}
