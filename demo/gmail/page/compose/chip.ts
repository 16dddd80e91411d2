import type { Person } from '../../mailbox/mailbox';
import { twinFacts } from '../../twin-facts';
import { element } from '../element';
import { icon } from '../icons';
import { words } from '../words';
import { isAddress } from './addresses';
import { isGroup } from './contact-groups';

const facts = twinFacts.compose;

/** A committed recipient: name and address are attributes; an invalid one keeps its text and looks wrong. */
export function chip(person: Person, remove: () => void): HTMLElement {
  const shown = person.name || person.address;
  const isInvalid = !isAddress(person.address) && !isGroup(person);
  return element(
    'div',
    {
      role: 'option',
      class: `twin-chip${isInvalid ? ' twin-chip-invalid' : ''}`,
      'data-name': person.name,
      'data-hovercard-id': person.address,
      'aria-invalid': isInvalid ? 'true' : null,
      draggable: 'true',
      tabindex: -1,
    },
    element('span', { class: 'twin-chip-name' }, shown),
    element(
      'div',
      { class: facts.chipRemove, 'aria-label': `${words.removeChip} ${shown}`, role: 'button', click: remove },
      icon('close', 14),
    ),
  );
}

/** The chip of before 2021, with the hidden field that carries it. */
export function classicChip(field: string, person: Person, remove: () => void): HTMLElement[] {
  const written = person.name ? `${person.name} <${person.address}>` : person.address;
  return [
    element('input', { type: 'hidden', name: field, value: written }),
    element(
      'div',
      { class: `${facts.classicChip} twin-chip`, email: person.address },
      person.name || person.address,
      element('div', { class: 'vM', role: 'button', 'aria-label': words.removeChip, click: remove }, icon('close', 14)),
    ),
  ];
}

/** An offer of the page below the chips: an option like a chip, but without an address. */
export function suggestionOption(text: string): HTMLElement {
  return element('div', { role: 'option', class: 'twin-suggestion', 'data-name': text }, text);
}
