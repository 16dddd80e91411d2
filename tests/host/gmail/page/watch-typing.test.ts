// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stillSight } from '@/lib/host/gmail/page/read/still-sight';
import { watchTyping } from '@/lib/host/gmail/page/watch-typing';
import { aGmailPage, composeMarkup } from './support/gmail-page';

const told: string[] = [];
let turn: (on: boolean) => void;
let isHidden = false;

const editorOf = (key: string) => document.querySelector(`[data-compose-id=${key}] [g_editable]`) as HTMLElement;
const type = (element: Element) => element.dispatchEvent(new InputEvent('input', { bubbles: true }));
const rest = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  aGmailPage('');
  document.body.insertAdjacentHTML('beforeend', composeMarkup('c1') + composeMarkup('c2') + '<input id="search">');
  told.length = 0;
  isHidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  turn = watchTyping(
    window,
    (element) => stillSight(document)(element),
    (compose) => told.push(compose),
  );
});
afterEach(() => {
  turn(false);
  Reflect.deleteProperty(document, 'hidden');
  vi.useRealTimers();
});

test('a rest of 300 ms after the last key tells which compose was changed, once', async () => {
  turn(true);
  for (let key = 0; key < 4; key += 1) {
    type(editorOf('c2'));
    await rest(200);
  }
  expect(told).toEqual([]);
  await rest(150);
  expect(told).toEqual(['c2']);
  await rest(2000);
  expect(told).toEqual(['c2']);
});

test('subject and recipients are the compose’s too, the page’s other fields are nobody’s', async () => {
  turn(true);
  type(document.querySelector('#search') as Element);
  await rest(400);
  type(document.querySelector('[data-compose-id=c1] [name=subjectbox]') as Element);
  await rest(400);
  expect(told).toEqual(['c1']);
});

test('Gmail’s own change in an editor that was typed in counts, though it fires no event', async () => {
  turn(true);
  type(editorOf('c1'));
  await rest(400);
  editorOf('c1').append('Saludos');
  await rest(400);
  expect(told).toEqual(['c1', 'c1']);
});

test('nobody is told before it is asked for, nor after, nor while the tab is hidden', async () => {
  type(editorOf('c1'));
  await rest(400);
  turn(true);
  isHidden = true;
  type(editorOf('c1'));
  await rest(400);
  isHidden = false;
  turn(false);
  type(editorOf('c1'));
  editorOf('c1').append('x');
  await rest(400);
  expect(told).toEqual([]);
});
