import { expect, test } from 'vitest';
import { account, accountLink, list, page, thread, viewOf } from '../../../../support/gmail-fixtures';

const link = accountLink(`Cuenta de Google: Marta Ríos \u202A(${account})\u202C`);
const other = 'ana@sauces.example';

test.each<[string, string, string | null]>([
  ['the title of a list', page({ views: [list()] }), account],
  ['a subject with an address', page({ title: `Pago de ${other} - ${account} - Gmail`, views: [thread()] }), account],
  ['a subject with dashes around an address', page({ title: `Pago - ${other} - ok - ${account} - Gmail` }), account],
  [
    "a company's product name",
    page({ title: `Recibidos (3) - Cobros@Taller-Norte.example - Correo de Norte - Iberia`, views: [list()] }),
    account,
  ],
  [
    'a title in which only the subject has an address',
    page({ title: `Pago - ${other} - Gmail`, views: [thread({ subject: `Pago - ${other}` })] }),
    null,
  ],
  [
    'the same, with the account link',
    page({ title: `Pago - ${other} - Gmail`, header: link, views: [thread({ subject: `Pago - ${other}` })] }),
    account,
  ],
  [
    'a folded menu of other accounts',
    page({
      title: 'Gmail',
      header: `<div style="display:none">${accountLink('otra@taller-norte.example')}</div>${link}${accountLink('Ayuda')}`,
    }),
    account,
  ],
  ['a title without an account, a label with bidi marks', page({ title: 'Gmail', header: link }), account],
  [
    'a delegated mailbox',
    page({ header: accountLink(`Google-Konto: Marta (marta@taller-norte.example)`), views: [list()] }),
    account,
  ],
  [
    'two links that disagree',
    page({ title: 'Gmail', header: link + accountLink('Otra: otra@taller-norte.example') }),
    null,
  ],
  [
    'two links, one of them with the way out',
    page({
      title: 'Gmail',
      header:
        accountLink('otra@taller-norte.example') +
        link.replace('href="#"', 'href="https://accounts.google.com/SignOutOptions"'),
    }),
    account,
  ],
  [
    'while Gmail loads',
    `<title>Gmail</title><div id="loading"><div class="msg">Cargando ${account}…</div></div>`,
    account,
  ],
  ['unknown at first', '<title>Gmail</title>', null],
  ['senders alone', page({ title: 'Gmail', views: [thread()] }), null],
  [
    'a header inside a mail',
    page({ title: 'Gmail', views: [`<div class="a3s">${link}<title>x - ${other} - Gmail</title></div>`] }),
    null,
  ],
  [
    'a shop',
    `<title>Contacto - ${other} - Tienda</title><header role="banner"><a aria-label="${other}" href="#">@</a></header>`,
    null,
  ],
  ['another product with the same header', `<title>Calendario</title>${link}<div role="main"></div>`, null],
  [
    "a company's page with nothing but header and title",
    `<title>Recibidos - ${account} - Norte Mail</title>${link}`,
    account,
  ],
])('%s', (_, html, expected) => {
  expect(viewOf(html).account).toBe(expected);
});
