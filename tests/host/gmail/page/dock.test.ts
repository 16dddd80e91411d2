// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dockClearance } from '@/lib/host/gmail/page/clear-dock';
import { raiseDock } from '@/lib/host/gmail/page/dock';
import { dragEdge } from '@/lib/host/gmail/page/drag-edge';
import { mountsHere } from '@/lib/host/gmail/page/mounts-here';
import { orphanNote } from '@/lib/host/gmail/page/orphan-note';
import { senseScheme } from '@/lib/host/gmail/page/sense-scheme';
import { layoutShift } from '@/lib/host/gmail/page/shift-layout';
import { returnsAtMost, stayAttached } from '@/lib/host/gmail/page/stay-attached';

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => {
  document.documentElement.replaceChildren(document.head, document.body);
});

const mutations = () => new Promise((resolve) => setTimeout(resolve, 0));

test.each([
  ['https://mail.google.com/mail/u/0/', true],
  ['https://mail.google.com/mail/u/3/#inbox/FMfcg', true],
  ['https://mail.google.com/mail/', true],
  ['https://mail.google.com/mail/b/AbC-1/u/0/', true],
  ['https://mail.google.com/mail/u/0/d/AbC/', true],
  ['https://mail.google.com/mail/u/0/?view=pt&search=all', false],
  ['https://mail.google.com/mail/u/0/?ui=2&view=btop', false],
  ['https://mail.google.com/mail/u/0/?view=lg', false],
  ['https://mail.google.com/mail/u/0/?ui=html', false],
  ['https://mail.google.com/mail/u/0/popout?ver=1', false],
  ['https://mail.google.com/mail/mu/mp/1/', false],
  ['https://mail.google.com/mail/u/0/h/1abc/', false],
  ['https://mail.google.com/chat/u/0/', false],
])('whether it mounts at %s: %s', (address, mounts) => {
  expect(mountsHere(document, new URL(address))).toBe(mounts);
});

test('it does not mount in a pop-out window, whatever its address', () => {
  document.body.className = 'xE xp';
  expect(mountsHere(document, new URL('https://mail.google.com/mail/u/0/'))).toBe(false);
  document.body.className = '';
});

test.each([
  ['<div class="bkK"><div class="nH" style="background-color: rgb(32, 33, 36)"></div></div>', 'dark'],
  ['<div class="bkK"><div class="nH" style="background-color: rgb(255, 255, 255)"></div></div>', 'light'],
  ['<div class="aio" style="color: rgb(230, 230, 230)"></div>', 'dark'],
  ['<div class="aio" style="color: rgb(32, 33, 36)"></div>', 'light'],
  [
    '<div class="aio" style="color: rgb(230, 230, 230)"></div><div class="bkK"><div class="nH" style="background-color: rgb(255, 255, 255)"></div></div>',
    'light',
  ],
  ['<div class="bkK"><div class="nH" style="background-color: rgba(0, 0, 0, 0)"></div></div>', null],
  ['<p></p>', null],
])('the colours of %s are %s', (html, scheme) => {
  document.body.innerHTML = html;
  expect(senseScheme(document)).toBe(scheme);
});

const styles = () => [...document.documentElement.children].filter(({ tagName }) => tagName === 'STYLE');

test('the layout is shifted once per width, told to Gmail, kept, and given back', async () => {
  const resized = vi.fn<() => void>();
  window.addEventListener('resize', resized);
  const shift = layoutShift(document);
  shift.apply(360);
  shift.apply(360);
  await vi.waitFor(() => expect(resized).toHaveBeenCalledOnce());
  styles()[0]?.remove();
  shift.keep();
  expect(styles()[0]?.textContent).toContain('calc(100% - 360px)');
  shift.remove();
  await vi.waitFor(() => expect(resized).toHaveBeenCalledTimes(2));
  expect(styles()).toEqual([]);
  window.removeEventListener('resize', resized);
});

/** jsdom has no layout: boxes are written on the elements. */
function place(element: HTMLElement, left: number, right: number): void {
  element.getBoundingClientRect = () => {
    const shifted = Number.parseFloat(element.style.translate) || 0;
    const limit = Number.parseFloat(element.style.maxWidth);
    const end = Number.isNaN(limit) ? right : Math.min(right, left + limit);
    return new DOMRect(left + shifted, 0, end - left, 400);
  };
}
const find = (id: string) => document.getElementById(id) as HTMLElement;

test('what reaches under the dock is moved or narrowed, and never twice', () => {
  document.body.innerHTML =
    '<div id="wide"><div role="main"></div></div><div id="fixed" style="position: fixed"></div><div id="full" style="position: fixed"></div><div id="fine" style="position: fixed"></div>';
  place(find('wide'), 0, 1440);
  place(document.querySelector('[role="main"]') as HTMLElement, 250, 1000);
  place(find('fixed'), 900, 1400);
  place(find('full'), 0, 1440);
  place(find('fine'), 500, 1079);
  const clear = dockClearance(document);
  for (let turn = 0; turn < 3; turn += 1) clear(1080);
  expect(find('wide').style.maxWidth).toBe('1080px');
  expect(find('fixed').style.translate).toBe('-320px 0');
  expect(find('full').style.maxWidth).toBe('1080px');
  expect(find('fine').getAttribute('style')).toBe('position: fixed');
  clear(1440);
  expect(find('fixed').style.translate).toBe('');
});

test('an element that was taken away comes back, but does not fight', async () => {
  const element = document.createElement('div');
  const [returning, lost] = [vi.fn<() => void>(), vi.fn<() => void>()];
  stayAttached(document, element, returning, lost);
  for (let turn = 0; turn < returnsAtMost + 3; turn += 1) {
    element.remove();
    await mutations();
  }
  expect(returning).toHaveBeenCalledTimes(returnsAtMost);
  expect(lost).toHaveBeenCalledOnce();
  expect(element.isConnected).toBe(false);
});

test('the dock shows nothing of itself to the page, and names each frame anew', async () => {
  let names = 0;
  const dock = raiseDock(
    document,
    'about:blank',
    () => `name-${(names += 1)}`,
    () => undefined,
  );
  dock.shape({ folded: false, width: 360 });
  const host = document.documentElement.lastElementChild?.previousElementSibling as HTMLElement;
  expect(document.querySelector('iframe')).toBeNull();
  expect(host.shadowRoot).toBeNull();
  expect(host.style.width).toBe('360px');
  dock.shape({ folded: true, width: 360 });
  expect(host.style.width).toBe('32px');
  host.remove();
  await mutations();
  expect([host.isConnected, names]).toEqual([true, 2]);
  dock.remove();
  await mutations();
  expect(host.isConnected).toBe(false);
});

test('the edge hears no press that the page made up', () => {
  const resized = vi.fn<() => void>();
  const edge = dragEdge(document, resized);
  edge.setPointerCapture = () => undefined;
  for (const type of ['pointerdown', 'pointermove', 'pointerup'])
    edge.dispatchEvent(new MouseEvent(type, { clientX: 900 }));
  expect(resized).not.toHaveBeenCalled();
});

test.each([
  ['es-MX', 'Cordial se actualizó. Recarga Gmail para seguir.'],
  ['en', 'Cordial was updated. Reload Gmail to go on.'],
  ['pt-BR', 'O Cordial foi atualizado. Recarregue o Gmail para continuar.'],
  ['fr', 'Cordial se actualizó. Recarga Gmail para seguir.'],
])('after an update the note speaks the page’s language %s', (language, text) => {
  const reload = vi.fn<() => void>();
  const note = orphanNote(document, language, reload, () => undefined);
  expect(note.textContent).toContain(text);
  note.querySelector('button')?.click();
  expect(reload).not.toHaveBeenCalled();
});
