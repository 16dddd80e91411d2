import { anything, assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameMessage } from '@/lib/host/gmail/frame-message';
import { leaving, leftComposes } from '@/lib/host/gmail/left-composes';
import { isAsking } from '@/lib/host/gmail/is-asking';
import { pageMessage } from '@/lib/host/gmail/page-message';
import { isCount, isListOf, isNullOr, isOneOf, isShape, isText } from '@/lib/host/gmail/shape';
import { aMailFrom, anOpenMail } from '../../support/fake-host';

const letter = { id: 'gentle/es', language: 'es', subject: 'Hola', html: '<div>Hola</div>', plain: 'Hola' };
const inserting = {
  kind: 'asking',
  id: 1,
  asking: { ask: 'insert', letter, into: { kind: 'new', to: ['a@b.example'] }, expected: 'none', again: false },
};

const working = {
  kind: 'asking',
  id: 2,
  asking: {
    ask: 'work-on-draft',
    place: { kind: 'open-compose', compose: 'c' },
    span: { start: 0, end: 4 },
    was: 'Pague',
    becomes: null,
  },
};

describe('what arrives in the page', () => {
  test.each([
    { kind: 'hello', proof: null },
    { kind: 'fold', folded: true },
    { kind: 'width', width: 360, settled: false },
    { kind: 'focus-mail' },
    { kind: 'asking', id: 0, asking: { ask: 'refresh' } },
    { kind: 'watch-typing', on: true },
    working,
    inserting,
  ])('%j is taken', (message) => {
    expect(frameMessage(message)).toEqual(message);
  });

  test.each([
    null,
    'hello',
    {},
    { kind: 'hello' },
    { kind: 'hello', proof: 5 },
    { kind: 'send', compose: 'x' },
    { kind: 'width', width: -1, settled: true },
    { kind: 'width', width: 1.5, settled: true },
    { kind: 'asking', id: '1', asking: { ask: 'refresh' } },
    { kind: 'asking', id: 1, asking: 'refresh' },
    { kind: 'asking', id: 1 },
    { kind: 'watch-typing' },
  ])('%j is not', (message) => {
    expect(frameMessage(message)).toBeNull();
  });

  test.each([
    { ask: 'refresh' },
    { ask: 'read-draft', place: { kind: 'reply', thread: 't' } },
    { ask: 'capture-page' },
    working.asking,
    { ...working.asking, becomes: 'Cuando pueda' },
    { ask: 'read-message', expected: 'thread:t', senders: ['a@b.example'] },
    inserting.asking,
  ])('%j can be asked', (asking) => {
    expect(isAsking(asking)).toBe(true);
  });

  test.each([
    {},
    { ask: 'send' },
    { ask: 'read-message', expected: 'thread:t', senders: 'a@b.example' },
    { ...inserting.asking, letter: { ...letter, language: 'fr' } },
    { ...inserting.asking, letter: { ...letter, html: 'x'.repeat(500_001) } },
    { ...inserting.asking, into: { kind: 'new', to: [3] } },
    { ...inserting.asking, again: 'yes' },
    { ...working.asking, span: { start: -1, end: 4 } },
    { ...working.asking, becomes: 4 },
  ])('%j cannot', (asking) => {
    expect(isAsking(asking)).toBe(false);
  });
});

describe('what arrives in the frame', () => {
  test.each([
    { kind: 'welcome' },
    { kind: 'focus' },
    { kind: 'mail', mail: anOpenMail() },
    { kind: 'mail', mail: aMailFrom('ana@acabados.example', 'Ana') },
    { kind: 'sending', sign: { compose: 'c', what: 'sent', at: '2026-11-24T15:00:00.000Z' } },
    { kind: 'typed', compose: 'c' },
    { kind: 'answer', id: 3, answer: { ok: true } },
    { kind: 'answer', id: 3, answer: { ok: false, reason: 'no-compose' } },
    { kind: 'answer', id: 3, answer: { ok: false, reason: 'no-message' } },
    { kind: 'dock', dock: { folded: false, width: 360, scheme: null } },
  ])('%j is taken', (message) => {
    expect(pageMessage(message)).toEqual(message);
  });

  test.each([
    { kind: 'mail', mail: { ...anOpenMail(), account: 4 } },
    { kind: 'mail', mail: { ...anOpenMail(), thread: { key: 'k', subject: null, senders: 'ana', recipients: [] } } },
    { kind: 'mail', mail: { ...anOpenMail(), mode: 'steal' } },
    { kind: 'sending', sign: { compose: 'c', what: 'read', at: '' } },
    { kind: 'answer', id: 3, answer: { ok: false, reason: 'because' } },
    { kind: 'answer', id: 3, answer: true },
    { kind: 'typed', compose: 5 },
    { kind: 'dock', dock: { folded: false, width: '360', scheme: 'light' } },
  ])('%j is not', (message) => {
    expect(pageMessage(message)).toBeNull();
  });
});

test('no value whatever makes a check throw', () => {
  assert(
    property(anything(), (value) => {
      expect([frameMessage(value), isAsking(value), pageMessage(value), leftComposes(value)]).toEqual([
        null,
        false,
        null,
        [],
      ]);
    }),
  );
});

test('a page that goes names its composes, and nothing else is read as such', () => {
  expect(leftComposes(leaving(['a', 'b']))).toEqual(['a', 'b']);
  expect(leftComposes({ kind: 'cordial-left', composes: 'a' })).toEqual([]);
  expect(leftComposes({ kind: 'other', composes: ['a'] })).toEqual([]);
});

test('checks look at what they name and at nothing else', () => {
  const check = isShape<{ a: number; b: string | null; c: readonly string[] }>({
    a: isCount,
    b: isNullOr(isOneOf('x', 'y')),
    c: isListOf(isText(2), 2),
  });
  expect(check({ a: 1, b: null, c: ['ab'], more: 1 })).toBe(true);
  expect(check({ a: 1, b: 'z', c: [] })).toBe(false);
  expect(check({ a: 1, b: 'x', c: ['abc'] })).toBe(false);
  expect(check({ a: 1, b: 'x', c: ['a', 'b', 'c'] })).toBe(false);
  expect(check({ a: Number.NaN, b: 'x', c: [] })).toBe(false);
});
