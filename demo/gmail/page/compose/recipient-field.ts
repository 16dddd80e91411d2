import type { Person } from '../../mailbox/mailbox';
import { twinFacts } from '../../twin-facts';
import { element, nested } from '../element';
import { boot } from '../read-boot';
import { peopleFromText } from './addresses';
import { chip, classicChip, suggestionOption } from './chip';

const facts = twinFacts.compose;

export type FieldName = 'to' | 'cc' | 'bcc';

export type RecipientField = {
  name: FieldName;
  row: HTMLElement;
  input: HTMLInputElement | HTMLTextAreaElement;
  people: () => readonly Person[];
  set: (people: readonly Person[]) => void;
};

/**
 * One row of recipients, with a spoken `label` and a shorter `shown` one. Text becomes chips by a paste, or by a trusted Enter, Tab, comma or semicolon; synthetic keys
 * commit nothing, and leaving the field only where the variant says so.
 */
export function recipientField(
  name: FieldName,
  label: string,
  shown: string,
  isInline: boolean,
  changed: () => void,
): RecipientField {
  let people: readonly Person[] = [];
  const isClassic = boot.variants.recipients === 'classic';
  const input = isClassic
    ? element('textarea', { class: facts.classicText, name, rows: 1, 'aria-label': label })
    : element('input', { role: 'combobox', type: 'text', 'aria-label': label, autocomplete: 'off', size: 12 });
  const places = isClassic ? classicPlaces(input) : chipPlaces(name, input, isInline);
  const draw = () => {
    const remove = (person: Person) => () => set(people.filter((other) => other !== person));
    places.chips.replaceChildren(
      ...people.flatMap((person) =>
        isClassic ? classicChip(name, person, remove(person)) : [chip(person, remove(person))],
      ),
    );
  };
  const set = (next: readonly Person[]) => {
    people = next;
    draw();
    changed();
  };
  const commit = (text: string) => {
    const added = peopleFromText(text);
    input.value = '';
    if (added.length > 0) set([...people, ...added]);
  };
  listenForCommits(input, commit);
  const cell = element('td', { class: facts.recipientCell }, places.outer);
  const row = element('tr', { class: facts.recipientRow }, element('td', { class: 'twin-field-label' }, shown), cell);
  return { name, row, input, people: () => people, set };
}

function listenForCommits(input: HTMLInputElement | HTMLTextAreaElement, commit: (text: string) => void): void {
  input.addEventListener('paste', (event) => {
    const text = event instanceof ClipboardEvent ? (event.clipboardData?.getData('text/plain') ?? '') : '';
    event.preventDefault();
    commit(text);
  });
  input.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted || input.value.trim() === '') return;
    if (!['Enter', 'Tab', ',', ';'].includes(event.key)) return;
    if (event.key !== 'Tab') event.preventDefault();
    commit(input.value);
  });
  input.addEventListener('blur', () => {
    if (boot.variants.blurCommits) commit(input.value);
  });
}

function chipPlaces(
  name: FieldName,
  input: HTMLElement,
  isInline: boolean,
): { outer: HTMLElement; chips: HTMLElement } {
  const chips = element('div', { class: 'twin-chips' });
  const suggestion = boot.variants.suggestion ? suggestionOption('Sugerencia') : null;
  const listbox = element('div', { role: 'listbox' }, element('div', {}, chips), suggestion);
  const depth = boot.variants.recipients === 'deep' ? 5 : 4;
  const levels = Array.from({ length: depth }, (_, level) => (level === depth - 1 ? 'twin-recipient-line' : ''));
  const chain = nested(levels, listbox, input);
  const className = `${facts.recipientField}${isInline ? ` ${facts.inlineRecipientField}` : ''}`;
  const field = element('div', { class: className, name }, chain.outer);
  return { outer: nested(['', ''], field).outer, chips };
}

function classicPlaces(input: HTMLElement): { outer: HTMLElement; chips: HTMLElement } {
  const chips = element('div', { class: `${facts.classicField} twin-chips` });
  return { outer: element('div', { class: 'twin-classic' }, chips, input), chips };
}
