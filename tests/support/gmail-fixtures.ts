import { JSDOM } from 'jsdom';
import type { GmailView } from '@/lib/host/gmail/page/read/gmail-view';
import { readGmail } from '@/lib/host/gmail/page/read/read-gmail';
import { readSignals, type GmailSignals } from '@/lib/host/gmail/page/read/read-signals';
import { stillSight } from '@/lib/host/gmail/page/read/still-sight';

/** Pieces of a Gmail page as gmail.md §10 describes them, in the shapes that are live at once. All people are invented. */
export const account = 'cobros@taller-norte.example';

export type Who = { name?: string; email: string };
export type MessageShape = {
  from?: Who | null;
  to?: readonly Who[];
  state?: 'expanded' | 'collapsed' | 'super-collapsed';
  body?: string;
  reply?: string;
  id?: string | null;
  style?: string;
  marks?: 'both' | 'roles' | 'classes';
};

export const ana: Who = { name: 'Ana Beltrán', email: 'Ana@Sauces.example' };
export const own: Who = { name: 'yo', email: account };

function person(tag: string, { name, email }: Who): string {
  const named = name === undefined ? '' : ` name="${name}"`;
  return `<span class="${tag}" email="${email}"${named}>${name || email}</span>`;
}

function expanded({ from, to, body, reply, id }: MessageShape): string {
  const ids =
    id === null ? '' : ` data-message-id="#msg-f:${id ?? '18'}" data-legacy-message-id="${id ?? '18c0ffee00000001'}"`;
  const sender = from ? person('gD', from) : '';
  const line = (to ?? []).map((who) => person('g2', who)).join(', ');
  return `<div class="adn ads"${ids}>
    <table><tr><td class="gF"><h3>${sender}</h3></td><td class="gH"><span class="gK"><span class="g3" title="12 nov 2026">12 nov</span></span></td></tr>
    <tr><td colspan="2"><span class="hb">para ${line}</span></td></tr></table>
    <div class="ii gt"><div class="a3s aiL">${body ?? '<div>Buenos días</div>'}</div></div>
    <div class="ip${reply === undefined ? ' adB' : ''}">${reply ?? ''}</div></div>`;
}

export function message(shape: MessageShape): string {
  const { state = 'expanded', from = ana, marks = 'both', style } = shape;
  const isOpen = state === 'expanded';
  const stateClass = { expanded: 'h7', collapsed: 'kv', 'super-collapsed': 'kQ' }[state];
  const role = marks === 'classes' ? '' : ` role="listitem" aria-expanded="${isOpen}"`;
  const inside = isOpen
    ? expanded({ ...shape, from })
    : `<div class="adf ads">${from ? person('gD', from) : ''}<span>Buenos días, adjunto…</span></div>`;
  const styled = style === undefined ? '' : ` style="${style}"`;
  return `<div${role}${marks === 'roles' ? '' : ` class="${stateClass}"`}${styled}>${inside}</div>`;
}

export type ThreadShape = {
  legacy?: string | null;
  perm?: string | null;
  subject?: string;
  messages?: readonly string[];
  wrapper?: 'a98' | 'table';
};

export function thread(shape: ThreadShape = {}): string {
  const { legacy = '18c0ffee00000001', perm = 'thread-f:1790000000000000001', subject = 'Factura A-118' } = shape;
  const ids = [
    legacy === null ? '' : ` data-legacy-thread-id="${legacy}"`,
    perm === null ? '' : ` data-thread-perm-id="${perm}"`,
  ].join('');
  const content = `<div class="ha"><h2 class="hP"${ids}>${subject}</h2></div>
    <div role="list">${(shape.messages ?? [message({ to: [own] })]).join('')}</div>`;
  return shape.wrapper === 'table'
    ? `<div class="g id"><table class="Bs"><tr><td>${content}</td></tr></table></div>`
    : `<div class="g id"><div class="nH a98 iY">${content}</div></div>`;
}

const row = (turn: number) =>
  `<tr class="zA" role="row" id=":${turn}"><td class="yX"><div class="yW"><span class="yP" email="cliente${turn}@sauces.example" name="Cliente ${turn}">Cliente</span></div></td>
   <td class="a4W"><div role="link"><div class="y6"><span data-thread-id="#thread-f:${turn}" data-legacy-thread-id="18c0ffee000000${turn}">Factura</span></div></div></td></tr>`;

/** Fifty rows of the inbox, each with addresses and thread ids that belong to no open thread. */
export function list(): string {
  return `<div gh="tl"><table>${Array.from({ length: 50 }, (_, turn) => row(turn)).join('')}</table></div>`;
}

export type ComposeShape = {
  to?: string;
  cc?: string;
  bcc?: string;
  subject?: string | null;
  body?: string;
  plain?: string;
  hidden?: string;
  root?: string;
  summary?: string;
};

export function chip(email: string, name = ''): string {
  return `<div role="option" data-name="${name}" data-hovercard-id="${email}">${name || email}</div>`;
}

function field(name: string, chips: string | undefined): string {
  return `<tr class="bzf"><td class="eV"><div class="anm" name="${name}"><div><div><div><div><div role="listbox"><div><div>${chips ?? ''}</div></div></div></div></div></div>
    </div><input role="combobox" value="a medio escribir@"></div></td></tr>`;
}

const signature = '<div class="gmail_signature" data-smartmail="gmail_signature">Marta<br>Taller Norte</div>';
export const emptyBody = `<div><br></div>${signature}`;

function editors({ body = emptyBody, plain }: ComposeShape): string {
  const [rich, text] = plain === undefined ? ['Au', 'As'] : ['As', 'Au'];
  return `<div class="Ap"><div class="Ar ${rich}"><div class="Am Al editable" g_editable="true" role="textbox" contenteditable="true" aria-label="Cuerpo del mensaje">${body}</div></div>
    <div class="Ar ${text}"><textarea class="Ak" aria-label="Cuerpo del mensaje">${plain ?? ''}</textarea></div></div>`;
}

/** A compose's own region, as popups, replies and pop-out windows share it. */
export function region(shape: ComposeShape): string {
  const { subject = '', hidden = '', root = 'data-compose-id="c1"', to, cc, bcc } = shape;
  const shown = subject === null ? ' style="display:none"' : '';
  return `<div class="aoI" role="region" ${root}><form>
    <div class="aoD hl"><div class="oL aDm az9">${shape.summary ?? ''}</div></div>
    <table class="GS"><tbody>${field('to', to)}${field('cc', cc)}${field('bcc', bcc)}</tbody></table>
    <div class="aoD az6"${shown}><input name="subjectbox" value="${subject ?? 'Re: Factura'}"></div></form>
    <form class="bAs">${hidden}</form>${editors(shape)}</div>`;
}

export function popup(shape: ComposeShape & { minimized?: boolean; style?: string } = {}): string {
  const folded = shape.minimized === true ? ' style="display: none"' : '';
  return `<div class="AD"${shape.style ? ` style="${shape.style}"` : ''}><div role="dialog"><div class="nH Hy aXJ"><table><tr><td class="Hm">Mensaje nuevo</td></tr></table></div>
    <div${folded}>${region(shape)}</div></div></div>`;
}

export function moles(...popups: string[]): string {
  return `<div class="dw"><div class="nH"><div class="nH"><div class="no">${popups.join('')}</div></div></div></div>`;
}

export function inlineReply(shape: ComposeShape = {}): string {
  return `<div class="AO"><div class="M9">${region({ subject: null, ...shape })}</div></div>`;
}

export type PageShape = {
  title?: string;
  style?: string;
  header?: string;
  views?: readonly string[];
  after?: string;
  body?: string;
};

export const accountLink = (label: string) =>
  `<header role="banner"><div id="gb"><a aria-label="${label}" href="#">A</a></div></header>`;

/** A whole page; the first view is the one on the screen, the others are stale. */
export function page({
  title = `Recibidos - ${account} - Gmail`,
  style = '',
  header = '',
  views = [],
  after = '',
  body = '',
}: PageShape): string {
  const shown = views.map(
    (view, turn) => `<div class="nH"${turn === 0 ? ' role="main"' : ' style="display: none"'}>${view}</div>`,
  );
  return `<!doctype html><html><head><title>${title}</title><style>${style}</style></head><body ${body}>${header}
    <div class="nH bkK"><div class="nH"><div class="aeF"><div class="nH">${shown.join('')}</div></div></div></div>${after}</body></html>`;
}

export function documentOf(html: string, url = 'https://mail.google.com/mail/u/0/#inbox'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** What the reader sees in a saved page. */
export function viewOf(html: string, url?: string): GmailView & { signals: GmailSignals } {
  const document = documentOf(html, url);
  const sight = stillSight(document);
  const view = readGmail(document, document.location, sight);
  return { ...view, signals: readSignals(document, document.location, sight, view) };
}

export function addressesOf(people: readonly { address: string }[] | undefined): string[] | undefined {
  return people?.map(({ address }) => address);
}
