import { element } from './element';

/** Adds and removes `count` nodes in one go, several times a second, for `milliseconds`. Resolves when it is over. */
export async function noiseBurst(count: number, milliseconds: number): Promise<void> {
  const holder = noiseHolder('twin-noise');
  const until = performance.now() + milliseconds;
  while (performance.now() < until) {
    holder.replaceChildren(...Array.from({ length: count }, (_, index) => element('span', {}, String(index))));
    await pause(50);
  }
  holder.remove();
}

/** Changes the text of one node `count` times: what typing looks like to an observer of character data. */
export async function typingBurst(count: number): Promise<void> {
  const holder = noiseHolder('twin-typing');
  const text = document.createTextNode('');
  holder.append(text);
  for (let index = 0; index < count; index += 1) {
    text.data += 'x';
    if (index % 20 === 19) await pause(10);
  }
  holder.remove();
}

/** Grows the page to at least `count` elements, every tenth with an address, and answers how many it now has. */
export function growPage(count: number): number {
  const holder = noiseHolder('twin-bulk');
  const missing = Math.max(count - document.getElementsByTagName('*').length, 0);
  holder.append(
    ...Array.from({ length: missing }, (_, index) =>
      element('span', index % 10 ? {} : { email: `persona${index}@masa.example`, name: `Persona ${index}` }),
    ),
  );
  return document.getElementsByTagName('*').length;
}

function noiseHolder(id: string): HTMLElement {
  const holder = element('div', { id, hidden: true });
  document.body.append(holder);
  return holder;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
