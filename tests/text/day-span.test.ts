import { expect, test } from 'vitest';
import { readSpan, span } from '@/lib/text/day-span';

const context = {
  today: '2026-11-18',
  toward: 'future',
  monthFirst: false,
  calendar: { timeZone: 'UTC', weekend: [6, 7], holidays: ['2026-11-16'], from: '09:00', to: '18:00' },
} as const;

const read = (text: string, sign: 1 | -1) => {
  const match = new RegExp(`^(?:${span})$`, 'u').exec(text);
  return match ? (readSpan(match, context, sign)?.date ?? null) : 'no span';
};

test.each<[string, string | null, string | null]>([
  ['3 dias', '2026-11-21', '2026-11-15'],
  ['ocho dias', '2026-11-25', '2026-11-11'],
  ['two weeks', '2026-12-02', '2026-11-04'],
  ['ocho semanas', '2027-01-13', '2026-09-23'],
  ['una quincena', '2026-12-03', '2026-11-03'],
  ['30 horas', '2026-11-20', '2026-11-16'],
  ['3 business days', '2026-11-23', '2026-11-12'],
  ['um mes', '2026-12-18', '2026-10-18'],
  ['0 dias', null, null],
  ['3 facturas', 'no span', 'no span'],
])('%s: ahead %s, back %s', (text, ahead, back) => {
  expect([read(text, 1), read(text, -1)]).toEqual([ahead, back]);
});
