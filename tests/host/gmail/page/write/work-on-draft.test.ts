// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stillSight } from '@/lib/host/gmail/page/read/still-sight';
import { workOnDraft } from '@/lib/host/gmail/page/write/work-on-draft';
import type { Mailbox } from '@/lib/host/gmail/page/write/mailbox';
import { anOpenMail } from '../../../../support/fake-host';
import { aGmailPage, composeMarkup } from '../support/gmail-page';

const place = { kind: 'open-compose', compose: 'c1' } as const;
const commands: string[] = [];

/** As much of the browser's command as counts here: types over the selection, and tells. */
function typing(refuse = false) {
  return (command: string, _: boolean, words = ''): boolean => {
    commands.push(command);
    const range = document.getSelection()?.getRangeAt(0);
    if (refuse || !range) return false;
    range.deleteContents();
    if (command === 'insertText') range.insertNode(document.createTextNode(words));
    return true;
  };
}

function open(body: string): HTMLElement {
  aGmailPage('');
  document.body.insertAdjacentHTML('beforeend', composeMarkup('c1', body));
  document.execCommand = typing();
  return document.querySelector('[g_editable]') as HTMLElement;
}

function work(was: string, becomes: string | null, start: number) {
  const mailbox: Mailbox = {
    page: document,
    sight: stillSight(document),
    readMail: () => anOpenMail(),
    put: new Map(),
  };
  return workOnDraft(mailbox, { place, span: { start, end: start + was.length }, was, becomes });
}

beforeEach(() => {
  commands.length = 0;
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  vi.unstubAllGlobals();
  // Other files of this run have a page without commands.
  Reflect.deleteProperty(document, 'execCommand');
});

describe('words of a draft', () => {
  test('are typed over across nodes, and everything else stays', () => {
    const editor = open('<div>Hola.</div><div>Pague <b>hoy</b> mismo.</div><div class="gmail_signature">Lucía</div>');
    expect(work('Pague hoy mismo.', '¿Puede pagar?', 5)).toEqual({ ok: true, value: undefined });
    expect(editor.textContent).toBe('Hola.¿Puede pagar?Lucía');
    expect(commands).toEqual(['insertText']);
  });

  test('are taken out', () => {
    const editor = open('Uno dos tres');
    expect(work(' dos', '', 3).ok).toBe(true);
    expect([editor.textContent, commands]).toEqual(['Uno tres', ['delete']]);
  });

  test('that changed meanwhile are left alone', () => {
    const editor = open('Pague mañana');
    expect(work('Pague hoy', 'x', 0)).toEqual({ ok: false, reason: 'item-changed' });
    expect([editor.textContent, commands]).toEqual(['Pague mañana', []]);
  });

  test('that came out otherwise are taken back by the editor’s own undo', () => {
    open('Pague hoy');
    document.execCommand = (command) => commands.push(command) > 0;
    expect(work('Pague', 'Gracias', 0)).toEqual({ ok: false, reason: 'not-committed' });
    expect(commands).toEqual(['insertText', 'undo']);
    document.execCommand = typing(true);
    expect(work('Pague', 'Gracias', 0)).toEqual({ ok: false, reason: 'not-committed' });
  });

  test('of a compose that is gone are nowhere', () => {
    aGmailPage('');
    expect(work('Pague', 'x', 0)).toEqual({ ok: false, reason: 'no-compose' });
  });
});

test('a place is lit by the browser’s highlight: no markup, no selection, no focus', () => {
  const lights = new Map<string, { ranges: Range[] }>();
  vi.stubGlobal('CSS', { highlights: lights });
  vi.stubGlobal(
    'Highlight',
    class {
      ranges: Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
  );
  vi.useFakeTimers();
  const editor = open('<div>Pague <i>ya</i></div>');
  const before = editor.innerHTML;
  expect(work('ya', null, 6).ok).toBe(true);
  expect(lights.get('cordial')?.ranges.map(String)).toEqual(['ya']);
  expect([editor.innerHTML, document.activeElement, commands]).toEqual([before, document.body, []]);
  const styles = () => document.querySelectorAll('style').length;
  const lit = styles();
  vi.advanceTimersByTime(5000);
  expect(styles()).toBe(lit - 1);
  vi.useRealTimers();
});

test('in plain-text mode the field selects the place and types over it', () => {
  open('');
  document.querySelector('.Ar.Au')?.setAttribute('style', 'display: none');
  (document.querySelector('.Ar.As') as HTMLElement).style.removeProperty('display');
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.value = 'Hola\nPague hoy\n-- \nLucía';
  document.execCommand = (command, _, words = '') => {
    commands.push(command);
    field.setRangeText(words, field.selectionStart, field.selectionEnd);
    return true;
  };
  expect(work('Pague', null, 5).ok).toBe(true);
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('Pague');
  expect(work('Pague', 'Puede pagar', 5).ok).toBe(true);
  expect(field.value).toBe('Hola\nPuede pagar hoy\n-- \nLucía');
});
