import { describe, expect, test } from 'vitest';
import {
  account,
  accountLink,
  addressesOf,
  chip,
  inlineReply,
  list,
  message,
  moles,
  own,
  page,
  popup,
  thread,
  viewOf,
} from '../../../../support/gmail-fixtures';

const heading = (id: string) => `<h2 class="hP" data-legacy-thread-id="${id}">Factura ${id}</h2>`;
const one = message({ to: [own] });
const sender = '<span class="gD" email="otro@sauces.example" name="Otro">Otro</span>';

describe('what a page of its own style sheet hides', () => {
  test.each([
    ['a nested rule', '.v{color:red; .stale{display:none} position:static}', '<div class="v"><section class="stale">'],
    ['a nested rule that adds to its own', '.v{&.off{display:none}}', '<div class="v off"><section>'],
    [
      'a nested child',
      '@media screen{.v{@supports (display:grid){> section{display:none}}}}',
      '<div class="v"><section>',
    ],
    ['a media block in a rule', '.v{@media (width >= 60em){visibility:hidden}}', '<div class="v"><section>'],
    ['a layer in a rule', '.v{@layer a{display:none}}', '<div class="v"><section>'],
    ['a rule after a nested one', '.v{.z{color:red} display:none}', '<div class="v"><section>'],
    [
      'a rule of an element alone',
      '#gone > section[title*="a.b"]{display:none}',
      '<div id="gone"><section title="a.b">',
    ],
    [
      'a rule beside names that the page has not',
      '.absent section, .v:not(.absent) section{display:none}',
      '<div class="v"><section>',
    ],
  ])('%s', (_, style, around) => {
    const views = [`${around}${heading('old')}</section></div>${heading('new')}${message({})}`];
    expect(viewOf(page({ style, views })).thread?.id).toBe('new');
  });

  test.each([
    ['a brace in a string', '.v::after{content:"}.hP{display:none}"} .v{content:"{"}'],
    ['a nested rule of another', '.w{.hP{display:none}}'],
    ['a narrow screen', '@media (width < 37.5em){.hP{display:none}} @media (max-width: 40rem){.hP{display:none}}'],
    ['names that the page has not', '.absent .hP, #absent > h2{display:none}'],
  ])('and what it does not: %s', (_, style) => {
    expect(viewOf(page({ style, views: [`<div class="v">${heading('new')}</div>`] })).thread?.id).toBe('new');
  });
});

describe('who speaks in a thread', () => {
  const listed = (items: string) => page({ views: [`${heading('7')}<div role="list">${items}</div>`] });
  test.each<[string, string, string[]]>([
    [
      'a count of hidden messages is no message, whatever stands in it',
      listed(`${one}<div role="listitem"><div class="adv"><div class="adx">3 ${sender}</div></div></div>`),
      ['ana@sauces.example'],
    ],
    [
      'hidden groups of both kinds',
      listed(`<div role="listitem" class="kQ">${sender}</div><div class="kx">${sender}</div>${one}`),
      ['ana@sauces.example'],
    ],
    [
      'messages that another extension marked',
      listed(one.replace('class="adn ads"', 'class="adn ads inboxsdk__message"')),
      ['ana@sauces.example'],
    ],
    [
      'a list of contacts beside a fragment without views',
      `${heading('7')}<div role="list">${one}</div><div role="list"><div role="listitem"><b email="c@sauces.example">C</b></div></div>`,
      ['ana@sauces.example'],
    ],
    [
      'a message with nothing but role and address, in the same list',
      listed(`<div role="listitem" aria-expanded="false"><b email="sol@sauces.example">Sol</b></div>${one}`),
      ['sol@sauces.example', 'ana@sauces.example'],
    ],
    [
      'a collapsed message that is not displayed',
      listed(message({ state: 'collapsed', style: 'visibility: hidden' }) + one),
      ['ana@sauces.example'],
    ],
    ['a sender whose address is none', listed(message({ from: { email: 'undefined' }, to: [own] })), []],
    ['a recipient line without any sender', listed(message({ from: null, to: [own] })), []],
  ])('%s', (_, html, senders) => {
    expect(addressesOf(viewOf(html).thread?.senders)).toEqual(senders);
  });

  test('a heading of another element is a heading', () => {
    const html = `<div role="main"><div class="hP" role="heading" data-legacy-thread-id="5">Aviso</div>${one}</div>`;
    expect(viewOf(html).thread).toMatchObject({ id: '5', subject: 'Aviso' });
  });

  test('a whole page that was forwarded says nothing, not even through its html and body', () => {
    const forwarded = page({ title: 'Otra - evil@sauces.example - Gmail', views: [thread({ legacy: 'evil' })] });
    const body = `${forwarded}<body class="xE xp">${popup({ to: chip('evil@sauces.example') })}`;
    const html = page({ body: 'class="aAU"', views: [thread({ messages: [message({ to: [own], body })] })] });
    expect(viewOf(html)).toMatchObject({ account, composes: [], thread: { id: '18c0ffee00000001' } });
    expect(addressesOf(viewOf(html).thread?.senders)).toEqual(['ana@sauces.example']);
  });
});

describe('pages of other kinds', () => {
  const printed = `<title>Gmail - Pago - ana@sauces.example - vencido</title><div class="bodycontainer"><p>Marta &lt;${account}&gt;</p>
    <table class="message"><tr><td>${heading('evil')}${one}</td></tr></table></div>`;
  const editor = '<div g_editable="true" role="textbox" contenteditable="true">Descripción</div>';
  test.each([
    ['a print page, whatever the printed mail holds', printed],
    [
      'a calendar with the same header and the same editor',
      `<title>Calendario</title>${accountLink(account)}<div role="main"><div role="region">${editor}</div></div>`,
    ],
    ['a form of another product', `<title>Tareas</title><div role="dialog"><form></form>${editor}</div>`],
    ['a mail page that does not load', '<div role="main"'],
  ])('%s', (_, html) => {
    expect(viewOf(html)).toMatchObject({ account: null, thread: null, composes: [], signals: {} });
  });

  test('settings beside threads that were left', () => {
    const settings =
      '<h2>Configuración</h2><div role="list"><div role="listitem" email="a@b.example">General</div></div>';
    const signature = '<div class="Am Al editable" g_editable="true" role="textbox" contenteditable="true">Marta</div>';
    const html = page({ views: [settings + signature, thread(), thread({ legacy: '2' })] });
    expect(viewOf(html, 'https://mail.google.com/mail/u/0/#settings/general')).toMatchObject({
      account,
      thread: null,
      composes: [],
      readable: true,
    });
    expect(viewOf(html).composes).toEqual([]);
  });

  test('hundreds of fields that are no mail’s are read in passing', () => {
    const fields = Array.from({ length: 120 }, () => '<form><textarea name="x"></textarea></form>').join('');
    const html = `<title>Foro</title>${'<div>'.repeat(12)}${fields}`;
    const start = performance.now();
    expect(viewOf(html).composes).toEqual([]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('chips of several people', () => {
  test.each([
    ['a contact group has no address', chip('contactgroups/3f2a', 'Clientes del norte'), []],
    ['a list in one chip is its people', chip('Ana@sauces.example, luis@sauces.example'), ['ana', 'luis']],
    ['a name in the address', chip('&quot;Beltrán, Ana&quot; <ana@sauces.example>'), ['ana']],
    ['a group beside a person', chip('g:1', 'Equipo') + chip('luis@sauces.example'), ['luis']],
  ])('%s', (_, chips, people) => {
    const { composes } = viewOf(page({ views: [list()], after: moles(popup({ to: chips })) }));
    expect(addressesOf(composes[0]?.to)).toEqual(people.map((name) => `${name}@sauces.example`));
  });

  test('a reply in a message of a view that was left is none', () => {
    const left = thread({ messages: [message({ reply: inlineReply({ to: chip('ana@sauces.example') }) })] });
    expect(viewOf(page({ views: [list(), left] })).composes).toEqual([]);
  });
});
