import type { FollowUp } from '@/lib/domain/follow-up';
import { addDays } from '@/lib/domain/plain-date';
import type { Instant } from '@/lib/domain/row';

/** What the calendar entry says, already in the person's language. */
export type IcsWords = { title: string; body: string };

const minutesLong = 15;

/**
 * A follow-up as the text of an .ics file (RFC 5545): CRLF, values escaped, lines folded at 75 octets. The UID comes from the
 * follow-up and SEQUENCE from its last change, so that importing it twice updates one entry. A time is local to whoever
 * opens it; without one the entry takes the whole day and reminds at nine.
 */
export function followUpIcs(followUp: FollowUp, words: IcsWords, now: Instant): string {
  const { id, dueOn, at, createdAt, updatedAt, voided, skipped } = followUp;
  const seconds = Math.max(0, Math.round((Date.parse(updatedAt) - Date.parse(createdAt)) / 1000));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cordial//Follow-up//ES',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}@cordial`,
    `DTSTAMP:${stamp(now)}`,
    `LAST-MODIFIED:${stamp(updatedAt)}`,
    `SEQUENCE:${seconds}`,
    ...(at === null ? wholeDay(dueOn) : timed(dueOn, at)),
    `SUMMARY:${escapeText(words.title)}`,
    `DESCRIPTION:${escapeText(words.body)}`,
    `STATUS:${voided === null && skipped === null ? 'CONFIRMED' : 'CANCELLED'}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(words.title)}`,
    `TRIGGER:${at === null ? 'PT9H' : '-PT10M'}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function wholeDay(day: string): string[] {
  return [`DTSTART;VALUE=DATE:${digits(day)}`, `DTEND;VALUE=DATE:${digits(addDays(day, 1))}`];
}

function timed(day: string, at: string): string[] {
  return [`DTSTART:${digits(day)}T${digits(at)}00`, `DURATION:PT${minutesLong}M`];
}

function stamp(instant: Instant): string {
  return `${digits(new Date(instant).toISOString().slice(0, 19)).replace(/^(\d{8})/, '$1T')}Z`;
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** Backslash, semicolon, comma and line breaks are escaped (§3.3.11); other control characters have no place in a value. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** Folds after at most 75 octets and never inside a character (§3.1). */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      parts.push(part);
      // The blank that starts a continued line counts too.
      part = '';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
