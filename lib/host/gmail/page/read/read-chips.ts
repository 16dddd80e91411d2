import type { Person } from '@/lib/host/mail-host';
import { withoutInvisible } from './clean-address';
import { distinct, personOf } from './find-messages';
import { queryAll, queryOwn } from './query-own';
import * as selectors from './selectors';
import { tidyText } from './shown-text';
import type { Sight } from './sight';
import { splitAddressList } from './split-address-list';

export const recipientFields = ['to', 'cc', 'bcc'] as const;
export type RecipientField = (typeof recipientFields)[number];

function chipPerson(chip: Element): Person[] {
  const holder = [chip, ...queryAll(chip, '*')].find((node) => node.matches(selectors.addressed));
  const stated = holder?.getAttribute('data-hovercard-id') ?? holder?.getAttribute('email');
  // A contact group has no address of its own; a list that was pasted whole may be one chip.
  const people = splitAddressList(withoutInvisible(stated ?? ''));
  const [only, ...more] = people;
  const name = tidyText(chip.getAttribute('data-name') ?? '');
  return only && !more.length ? [{ name: name ?? only.name, address: only.address }] : people;
}

/** The widest part of a compose around a field which holds no other field. */
function rowOf(node: Element, root: Element, field: RecipientField): Element {
  const others = recipientFields.filter((name) => name !== field).map((name) => `[name=${name}]`);
  let row = node;
  for (let next = row.parentElement; next && root.contains(next); next = next.parentElement) {
    if (queryOwn(next, others.join()).length) break;
    row = next;
  }
  return row;
}

/** How recipients are found in a field of a compose, the best rule first: its selector, and what it reads. */
export function chipRules(
  root: Element,
  field: RecipientField,
  sight: Sight,
): readonly (readonly [selector: string, read: (selector: string) => Person[]])[] {
  const named = queryOwn(root, `[name=${field}]`).filter((node) => !node.closest(selectors.summary));
  const boxes = named.filter((node) => !node.matches('input,textarea'));
  const boxed = (selector: string) => boxes.flatMap((box) => queryOwn(box, selector)).flatMap(chipPerson);
  return [
    [selectors.chip, boxed],
    [
      selectors.hovercard,
      (selector) => (boxes.some((box) => box.querySelector(selectors.chip)) ? [] : boxed(selector)),
    ],
    [
      'input[type=hidden]',
      (selector) =>
        named
          .filter((node) => node.matches(selector))
          .flatMap((node) => splitAddressList((node as HTMLInputElement).value)),
    ],
    [
      selectors.oldChip,
      (selector) => {
        const rows = new Set(named.map((node) => rowOf(node, root, field)));
        const old = [...rows].flatMap((row) => queryOwn(row, selector));
        return old.flatMap((chip) => (chip.closest(selectors.summary) ? [] : (personOf(chip, sight) ?? [])));
      },
    ],
  ];
}

/**
 * The committed recipients of one field of a compose, in page order: no typed text, no suggestion without an address,
 * and none of the twins in the collapsed summary, which mixes all fields.
 */
export function readChips(root: Element, field: RecipientField, sight: Sight): Person[] {
  for (const [selector, read] of chipRules(root, field, sight)) {
    // Gmail may keep a field twice, as it was drawn before and as it is drawn now.
    const people = distinct(read(selector));
    if (people.length) return people;
  }
  return [];
}
