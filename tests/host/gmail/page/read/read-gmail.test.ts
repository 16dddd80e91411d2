import { describe, expect, test } from 'vitest';
import { readGmail } from '@/lib/host/gmail/page/read/read-gmail';
import { stillSight } from '@/lib/host/gmail/page/read/still-sight';
import {
  account,
  documentOf,
  list,
  message,
  moles,
  page,
  popup,
  region,
  thread,
  viewOf,
} from '../../../../support/gmail-fixtures';

const nothing = { account: null, aliases: [], thread: null, composes: [], readable: true, signals: {} };

describe('pages that are not Gmail', () => {
  test.each([
    ['an empty file', ''],
    [
      'a chat',
      '<div role="main"><div role="list"><div role="listitem" data-message-id="42"><span email="a@b.example">Ana</span></div></div><div role="textbox" contenteditable="true">x</div></div>',
    ],
    [
      'a chat that numbers its messages',
      '<div role="main"><div role="listitem" data-message-id="msg-1"><span email="a@b.example">Ana</span></div></div>',
    ],
    [
      'a contact form',
      '<form><input name="to" type="hidden" value="a@b.example"><input name="subject"><textarea name="body">Hola</textarea></form>',
    ],
    [
      'a forum',
      '<input type="hidden" name="draft" value="1"><div role="region"><div role="textbox" contenteditable="true"></div></div>',
    ],
    [
      'a letter about Gmail',
      '<h2 class="kv">gD</h2><p class="h7">escriba a <span email="a@b.example">a@b.example</span></p>',
    ],
  ])('%s', (_, html) => {
    expect(viewOf(html)).toMatchObject(nothing);
  });
});

test('reading leaves the page as it was', () => {
  const html = page({ views: [thread(), list()], after: moles(popup({ minimized: true }), popup()) });
  const document = documentOf(html);
  const before = document.documentElement.outerHTML;
  readGmail(document, document.location, stillSight(document));
  expect(document.documentElement.outerHTML).toBe(before);
});

test('the address line does not conjure up a thread', () => {
  const url = 'https://mail.google.com/mail/b/AbC/u/2/#inbox/FMfcgzXYZ';
  expect(viewOf(page({ views: [list()] }), url)).toMatchObject({ account, thread: null, composes: [] });
});

test('the focused compose says so, and From aliases are told apart from the account', () => {
  const hidden = '<input type="hidden" name="from" value="ventas@taller-norte.example">';
  const menu = `<div class="SK AX"><div role="menuitem" value="${account}"></div><div role="menuitem" value="caja@taller-norte.example"></div></div>`;
  const document = documentOf(page({ after: moles(popup(), popup({ hidden })) + menu }));
  document.querySelectorAll<HTMLElement>('input[name="subjectbox"]')[1]!.focus();
  const view = readGmail(document, document.location, stillSight(document));
  expect(view.composes.map(({ focused }) => focused)).toEqual([false, true]);
  expect(view.aliases).toEqual(['ventas@taller-norte.example', 'caja@taller-norte.example']);
});

test('a mail or an editor whose parts are not recognised is called unreadable', () => {
  expect(viewOf(page({ views: [thread({ messages: [] })] })).readable).toBe(false);
  expect(viewOf(page({ views: [thread()] })).readable).toBe(true);
  expect(viewOf(message({})).readable).toBe(true);
  expect(viewOf(region({})).readable).toBe(true);
});
