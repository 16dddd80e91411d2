import { laidOutSight } from '@/lib/host/gmail/page/read/laid-out-sight';
import { readGmail } from '@/lib/host/gmail/page/read/read-gmail';
import { pair, type Pair } from '../figures';

/**
 * What the content script does once per burst of mutations on a page of `elements` elements, beside one bare
 * whole-page query for addresses, which is the least that any tool in the page could do.
 */
export async function measureBursts(elements: number, runs: number): Promise<Pair> {
  document.body.replaceChildren(listOf(elements), threadOf(10));
  return pair('content script, one burst', runs, readPage, 'one bare query', async () =>
    [...document.querySelectorAll('[email]')].map((found) => found.getAttribute('email')),
  );
}

async function readPage(): Promise<void> {
  const view = readGmail(document, window.location, laidOutSight);
  if (view.thread?.senders.length !== 10) throw new Error('The bench page was not read');
}

function listOf(elements: number): HTMLElement {
  const list = document.createElement('div');
  const rows = Math.floor(elements / 4);
  for (let n = 0; n < rows; n += 1) {
    const row = element('div', { class: 'zA' }, [
      element('div', { class: 'yW' }, [element('span', { class: 'yP', email: `a${n}@cliente.example`, name: 'Ana' })]),
      element('span', { class: 'y6' }),
    ]);
    list.append(row);
  }
  return list;
}

function threadOf(messages: number): HTMLElement {
  const items = Array.from({ length: messages }, (_, n) =>
    element('div', { role: 'listitem', 'aria-expanded': 'true', class: 'h7' }, [
      element(
        'div',
        { class: 'adn', 'data-message-id': `#msg-f:${n}`, 'data-legacy-message-id': String(n).padStart(16, 'a') },
        [
          element('div', { class: 'gF' }, [
            element('span', { class: 'gD', email: `b${n}@cliente.example`, name: 'Beatriz' }),
          ]),
          element('div', { class: 'a3s' }),
        ],
      ),
    ]),
  );
  const subject = element('h2', { class: 'hP', 'data-legacy-thread-id': '18c0ffee18c0ffee' });
  subject.textContent = 'Factura';
  for (const item of items) item.querySelector('.gD')?.append('Beatriz');
  return element('div', { role: 'main' }, [subject, element('div', { role: 'list' }, items)]);
}

function element(tag: string, attributes: Record<string, string>, children: readonly Element[] = []): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
