import { expect, test } from 'vitest';
import { defaultCalendar } from '@/lib/domain/calendar';
import { calendarEntry } from '@/lib/i18n/calendar-entry';
import { deskWordsOf } from '@/lib/i18n/desk-words';

const calendar = defaultCalendar('America/Mexico_City');
const facts = {
  customerName: 'Papelería Los Sauces',
  overdue: [{ minor: 1_250_000, currency: 'MXN' }],
  owed: [{ minor: 2_000_000, currency: 'MXN' }],
  promises: [{ date: '2026-12-04', amount: { minor: 500_000, currency: 'MXN' } }],
};

test('an entry says whom it is about, what is owed and what was promised, at the beginning of working hours', async () => {
  const words = await deskWordsOf('es');
  const entry = calendarEntry({ dueOn: '2026-12-07', at: null, about: null }, facts, calendar, words, 'es-MX');
  expect(entry).toMatchObject({
    title: 'Seguimiento: Papelería Los Sauces',
    on: '2026-12-07',
    at: calendar.from,
    minutes: 15,
  });
  expect(entry.body.split('\n')).toEqual([
    'Volver a mirar este cliente',
    expect.stringMatching(/^Vencido: 12,500\.00/),
    expect.stringMatching(/^Debe en total: 20,000\.00/),
    expect.stringMatching(/^Prometió pagar 5,000\.00.* el viernes 4 de diciembre/),
  ]);
});

test('its own time and words come first, and what is not owed is not said', async () => {
  const words = await deskWordsOf('en');
  const own = { dueOn: '2026-12-07', at: '16:30', about: 'Ask for the accountant' };
  const settled = { ...facts, overdue: [], owed: [], promises: [] };
  expect(calendarEntry(own, settled, calendar, words, 'en-US')).toMatchObject({
    at: '16:30',
    body: 'Ask for the accountant',
  });
});
