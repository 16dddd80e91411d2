import { expect, test } from 'vitest';
import { googleCalendarLink, outlookCalendarLink } from '@/lib/actions/calendar-links';

const entry = { title: 'Seguimiento & cobro', on: '2026-12-31', at: '23:50', minutes: 15 };

test("Google's form is given title and local time, over midnight too", () => {
  const link = new URL(googleCalendarLink(entry));
  expect(link.origin).toBe('https://calendar.google.com');
  expect(link.searchParams.get('text')).toBe('Seguimiento & cobro');
  expect(link.searchParams.get('dates')).toBe('20261231T235000/20270101T000500');
});

test("Outlook's form is given the same", () => {
  const link = new URL(outlookCalendarLink(entry));
  expect(link.origin).toBe('https://outlook.office.com');
  expect(Object.fromEntries(link.searchParams)).toMatchObject({
    subject: 'Seguimiento & cobro',
    startdt: '2026-12-31T23:50:00',
    enddt: '2027-01-01T00:05:00',
  });
});

test('nothing but title and time leaves our pages', () => {
  const names = (link: string) => [...new URL(link).searchParams.keys()].toSorted();
  expect(names(googleCalendarLink(entry))).toEqual(['action', 'dates', 'text']);
  expect(names(outlookCalendarLink(entry))).toEqual(['enddt', 'path', 'rru', 'startdt', 'subject']);
});
