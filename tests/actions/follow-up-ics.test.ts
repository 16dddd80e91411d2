import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { followUpIcs } from '@/lib/actions/follow-up-ics';
import { aFollowUp } from '../support/builders';

const now = '2026-11-24T15:30:00.000Z';
const words = { title: 'Llamar a Imprenta Volcán', body: 'Preguntar por la factura; urge, dijo "mañana"\nTel. 55' };

/** What decides which of two versions of an entry is the later. */
const sequenceOf = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);

function lines(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

test('a follow-up with an hour is a timed entry that reminds ten minutes before', () => {
  const entry = lines(followUpIcs(aFollowUp({ id: 'f-1', dueOn: '2026-11-27', at: '09:30' }), words, now));
  expect(entry).toEqual(
    expect.arrayContaining([
      'UID:f-1@cordial',
      'DTSTAMP:20261124T153000Z',
      'DTSTART:20261127T093000',
      'TRIGGER:-PT10M',
      'BEGIN:VALARM',
      'STATUS:CONFIRMED',
    ]),
  );
  expect(entry).toContain('DESCRIPTION:Preguntar por la factura\\; urge\\, dijo "mañana"\\nTel. 55');
});

test('without an hour it takes the day, the last of the month too', () => {
  const entry = lines(followUpIcs(aFollowUp({ dueOn: '2026-11-30' }), words, now));
  expect(entry).toEqual(
    expect.arrayContaining(['DTSTART;VALUE=DATE:20261130', 'DTEND;VALUE=DATE:20261201', 'TRIGGER:PT9H']),
  );
});

test('imported twice it updates one entry: same UID, a higher sequence after a change', () => {
  const first = followUpIcs(aFollowUp(), words, now);
  const second = followUpIcs(aFollowUp({ updatedAt: '2026-11-02T15:00:00.000Z', dueOn: '2026-11-26' }), words, now);
  expect(/UID:.*/.exec(first)?.[0]).toBe(/UID:.*/.exec(second)?.[0]);
  expect(sequenceOf(second)).toBeGreaterThan(sequenceOf(first));
});

test('one that was skipped or taken back is cancelled in the calendar', () => {
  expect(followUpIcs(aFollowUp({ skipped: { reason: 'paid' } }), words, now)).toContain('STATUS:CANCELLED');
});

test('no line is longer than 75 octets, no character is cut, and nothing of a text becomes a line of its own', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      (title, body) => {
        const text = followUpIcs(aFollowUp(), { title, body }, now);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(lines(text)).toHaveLength(lines(followUpIcs(aFollowUp(), { title: '', body: '' }, now)).length);
        const summary = lines(text)
          .find((line) => line.startsWith('SUMMARY:'))
          ?.slice(8);
        const unescaped = summary?.replace(/\\(.)/g, (_, one: string) => (one === 'n' ? '\n' : one));
        expect(unescaped).toBe(title.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ''));
      },
    ),
  );
});
