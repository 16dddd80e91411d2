import type { Person } from '@/lib/host/mail-host';
import { withoutInvisible } from './clean-address';
import type { Signal } from './gmail-view';
import { personOf } from './find-messages';
import { queryOwn } from './query-own';
import * as selectors from './selectors';
import { tidyText } from './shown-text';
import type { Sight } from './sight';
import { splitAddressList } from './split-address-list';

export type RecipientField = 'to' | 'cc' | 'bcc';
export type Chips = { people: Person[]; signal: Signal | null };

function chipPerson(chip: Element): Person[] {
  const named = chip.hasAttribute('data-hovercard-id') || !chip.hasAttribute('data-name');
  const holder = named ? chip : chip.querySelector(selectors.hovercard);
  // A contact group has no address of its own; a list that was pasted whole may be one chip.
  const people = splitAddressList(withoutInvisible(holder?.getAttribute('data-hovercard-id') ?? ''));
  const [only, ...more] = people;
  const name = tidyText(chip.getAttribute('data-name') ?? '');
  return only && more.length === 0 ? [{ name: name ?? only.name, address: only.address }] : people;
}

/** The widest part of a compose around a field which holds no other field. */
function rowOf(node: Element, root: Element, field: RecipientField): Element {
  const others = ['to', 'cc', 'bcc'].filter((name) => name !== field).map((name) => `[name="${name}"]`);
  let row = node;
  for (let next = row.parentElement; next !== null && root.contains(next); next = next.parentElement) {
    if (queryOwn(next, others.join()).length > 0) break;
    row = next;
  }
  return row;
}

/**
 * The committed recipients of one field of a compose, in page order: no typed text, no suggestion without an address,
 * and none of the twins in the collapsed summary, which mixes all fields.
 */
export function readChips(root: Element, field: RecipientField, sight: Sight): Chips {
  const named = queryOwn(root, `[name="${field}"]`).filter((node) => node.closest(selectors.summary) === null);
  const boxes = named.filter((node) => !node.matches('input, textarea'));
  const rules: (Signal & { read: (selector: string) => Person[] })[] = [
    {
      selector: selectors.chip,
      tier: 1,
      read: (selector) => boxes.flatMap((box) => queryOwn(box, selector).flatMap(chipPerson)),
    },
    {
      selector: selectors.hovercard,
      tier: 2,
      read: (selector) =>
        boxes.flatMap((box) => (box.querySelector(selectors.chip) ? [] : queryOwn(box, selector).flatMap(chipPerson))),
    },
    {
      selector: 'input[type="hidden"]',
      tier: 2,
      read: (selector) =>
        named
          .filter((node) => node.matches(selector))
          .flatMap((node) => splitAddressList((node as HTMLInputElement).value)),
    },
    {
      selector: selectors.oldChip,
      tier: 2,
      read: (selector) => {
        const rows = new Set(named.map((node) => rowOf(node, root, field)));
        const old = [...rows].flatMap((row) => queryOwn(row, selector));
        return old.flatMap((chip) => (chip.closest(selectors.summary) ? [] : (personOf(chip, sight) ?? [])));
      },
    },
  ];
  for (const { selector, tier, read } of rules) {
    const people = read(selector);
    if (people.length > 0) return { people, signal: { selector: `[name="${field}"] ${selector}`, tier } };
  }
  return { people: [], signal: null };
}
