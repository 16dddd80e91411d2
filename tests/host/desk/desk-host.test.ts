import { expect, test } from 'vitest';
import { deskHost } from '@/lib/host/desk/desk-host';
import { mailSearchPage } from '@/lib/host/gmail/mail-search';

test('the desk reads and writes no mail, and opens its search in a tab', async () => {
  const opened: string[] = [];
  const host = deskHost(mailSearchPage, async (url) => void opened.push(url));
  expect(host.frame).toBeNull();
  expect(await host.refresh()).toMatchObject({ ok: true, value: { mode: 'none' } });
  expect(await host.readDraft({ kind: 'new', to: [] })).toEqual({ ok: false, reason: 'unsupported' });
  expect(await host.readMessage('none', ['ana@acabados.example'])).toEqual({ ok: false, reason: 'unsupported' });
  expect(await host.openMailOf(['ana@acabados.example'])).toEqual({ ok: true, value: undefined });
  expect(opened).toEqual([
    'https://mail.google.com/mail/u/0/#search/from%3A(ana%40acabados.example)+OR+to%3A(ana%40acabados.example)',
  ]);
  expect(await host.openMailOf([])).toEqual({ ok: false, reason: 'refused' });
});

test('a tab that does not open is an answer', async () => {
  const host = deskHost(mailSearchPage, () => Promise.reject(new Error('no window')));
  expect(await host.openMailOf(['a@b.example'])).toEqual({ ok: false, reason: 'refused' });
});
