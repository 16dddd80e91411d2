import { describe, expect, test } from 'vitest';
import {
  account,
  addressesOf,
  ana,
  list,
  message,
  own,
  page,
  thread,
  viewOf,
} from '../../../../support/gmail-fixtures';

const luis = { name: 'Luis', email: 'luis@sauces.example' };

describe('the thread on the screen', () => {
  const cases: [
    string,
    string,
    { id: string | null; subject: string | null; senders: string[]; recipients: string[] },
  ][] = [
    [
      'an ordinary conversation, collapsed and expanded',
      page({
        views: [thread({ messages: [message({ state: 'collapsed' }), message({ from: own, to: [ana, luis] })] })],
      }),
      {
        id: '18c0ffee00000001',
        subject: 'Factura A-118',
        senders: ['ana@sauces.example', account],
        recipients: ['ana@sauces.example', 'luis@sauces.example'],
      },
    ],
    [
      'the older wrapper, and the word "undefined" for the perm id',
      page({ views: [thread({ wrapper: 'table', perm: 'undefined', legacy: null })] }),
      { id: null, subject: 'Factura A-118', senders: ['ana@sauces.example'], recipients: [account] },
    ],
    [
      'no legacy id yet',
      page({ views: [thread({ legacy: 'null' })] }),
      {
        id: 'thread-f:1790000000000000001',
        subject: 'Factura A-118',
        senders: ['ana@sauces.example'],
        recipients: [account],
      },
    ],
    [
      'conversation view off',
      page({ views: [thread({ legacy: null, perm: 'msg-f:179', messages: [message({ marks: 'classes' })] })] }),
      { id: 'msg-f:179', subject: 'Factura A-118', senders: ['ana@sauces.example'], recipients: [] },
    ],
    [
      'a super-collapsed group in the middle',
      page({
        views: [
          thread({
            messages: [
              message({ from: luis, state: 'collapsed' }),
              message({ state: 'super-collapsed' }),
              '<div class="kQ"><div class="adv"><span>12</span></div></div>',
              message({ from: own, id: null, to: [luis] }),
            ],
          }),
        ],
      }),
      {
        id: '18c0ffee00000001',
        subject: 'Factura A-118',
        senders: ['luis@sauces.example', account],
        recipients: ['luis@sauces.example'],
      },
    ],
    [
      'stale threads of before',
      page({ views: [thread({ subject: 'Nueva' }), thread({ legacy: 'old', subject: 'Vieja' }), list()] }),
      { id: '18c0ffee00000001', subject: 'Nueva', senders: ['ana@sauces.example'], recipients: [account] },
    ],
    [
      'the preview pane: list and thread both visible, ids still missing',
      page({
        views: [`<div class="aia">${list()}<div class="ao9">${thread({ legacy: null, perm: null })}</div></div>`],
      }),
      { id: null, subject: 'Factura A-118', senders: ['ana@sauces.example'], recipients: [account] },
    ],
    [
      'a body that imitates Gmail',
      page({
        views: [
          thread({
            messages: [
              message({
                to: [own],
                body: `<div role="main"><h2 data-legacy-thread-id="evil">Otro</h2><div role="list">${message({ from: luis, to: [luis] })}</div></div>
                       <style>.h7{display:none}</style><div class="gmail_quote"><span class="g2" email="cita@sauces.example"></span></div>`,
              }),
            ],
          }),
        ],
      }),
      { id: '18c0ffee00000001', subject: 'Factura A-118', senders: ['ana@sauces.example'], recipients: [account] },
    ],
    [
      'a sender that stands in the body alone',
      page({
        views: [
          thread({
            messages: [message({ from: null, to: [own], body: '<span class="gD" email="b@c.example"></span>' })],
          }),
        ],
      }),
      { id: '18c0ffee00000001', subject: 'Factura A-118', senders: [], recipients: [account] },
    ],
    [
      'roles without the old classes',
      page({
        views: [
          `<h2 data-legacy-thread-id="7">Fatura</h2><div role="list"><div role="listitem" aria-expanded="true"><table><tr><td><span email="eva@sauces.example" name="Eva">Eva</span></td></tr>
           <tr><td>para <span email="${account}" name="eu">eu</span></td></tr></table><div class="a3s"><span email="x@y.example">x</span></div></div></div>`,
        ],
      }),
      { id: '7', subject: 'Fatura', senders: ['eva@sauces.example'], recipients: [account] },
    ],
    [
      'a list whose one item is the thread',
      page({
        views: [
          `<div role="list"><div role="listitem"><h2 class="hP" data-legacy-thread-id="7">Fatura</h2><div>${message({ from: luis, state: 'collapsed' })}${message({ to: [own] })}</div></div></div>`,
        ],
      }),
      {
        id: '7',
        subject: 'Fatura',
        senders: ['luis@sauces.example', 'ana@sauces.example'],
        recipients: [account],
      },
    ],
    [
      'a fragment of one message, with no view around it',
      message({ to: [own, own] }),
      { id: null, subject: null, senders: ['ana@sauces.example'], recipients: [account] },
    ],
    [
      'a heading that was never closed',
      page({ views: [thread({ messages: [message({ to: [own] })] }).replace('</h2></div>', '')] }),
      { id: '18c0ffee00000001', subject: 'Factura A-118', senders: ['ana@sauces.example'], recipients: [account] },
    ],
    [
      'a subject from right to left with an emoji',
      page({ title: 'x', views: [thread({ subject: '\u202Bחשבונית  118\u202C <img data-emoji="🙏" alt="pray">' })] }),
      {
        id: '18c0ffee00000001',
        subject: 'חשבונית 118 🙏',
        senders: ['ana@sauces.example'],
        recipients: [account],
      },
    ],
  ];
  test.each(cases)('%s', (_, html, expected) => {
    const { thread: seen } = viewOf(html);
    expect({ id: seen?.id, subject: seen?.subject }).toEqual({ id: expected.id, subject: expected.subject });
    expect(addressesOf(seen?.senders)).toEqual(expected.senders);
    expect(addressesOf(seen?.recipients)).toEqual(expected.recipients);
  });

  test.each([
    ['the list', page({ views: [list(), thread()] })],
    ['settings', page({ views: ['<h2>Configuración</h2><div role="list"><div role="listitem">General</div></div>'] })],
    ['a hidden view only', page({ views: [] }) + `<div role="main" hidden>${thread()}</div>`],
    [
      'a print view',
      '<title>Gmail - Factura de ana@sauces.example</title><table class="message"><tr><td><b>Ana</b> &lt;ana@sauces.example&gt;</td></tr></table>',
    ],
    ['an invisible ancestor', `<div style="visibility:hidden">${message({})}</div>`],
    [
      'the style sheet hides it',
      `<style>@media screen{.away>div{display:none}}</style><div class="away">${message({})}</div>`,
    ],
  ])('no thread: %s', (_, html) => {
    expect(viewOf(html).thread).toBeNull();
  });

  test('a group sender is the group, and a name may hold emoji images or be absent', () => {
    const group = { name: "'Ana' via soporte", email: 'soporte@taller-norte.example' };
    const bare =
      '<div role="listitem" class="kv"><div class="adf"><span class="gD" email="sol@sauces.example">Sol <img alt="☀️"></span></div></div>';
    const messages = [message({ from: group }), bare, message({ from: { email: 'solo@sauces.example', name: '' } })];
    expect(viewOf(page({ views: [thread({ messages })] })).thread?.senders).toEqual([
      { name: "'Ana' via soporte", address: 'soporte@taller-norte.example' },
      { name: 'Sol ☀️', address: 'sol@sauces.example' },
      { name: null, address: 'solo@sauces.example' },
    ]);
  });

  test('without an id the key is a message id, which stays while the thread is open', () => {
    const html = page({ views: [thread({ legacy: null, perm: 'undefined', messages: [message({ id: 'f00d' })] })] });
    expect(viewOf(html).thread?.key).toBe('f00d');
  });

  test('a hundred messages beside a list of hundreds of addresses', { timeout: 20_000 }, () => {
    const messages = Array.from({ length: 100 }, (_, turn) => message({ state: turn % 2 ? 'collapsed' : 'expanded' }));
    expect(viewOf(page({ views: [thread({ messages }), list(), list()] })).thread?.senders).toHaveLength(100);
  });
});
