import type { Person } from '../../mailbox/mailbox';
import { twinFacts } from '../../twin-facts';
import { element } from '../element';
import { words } from '../words';
import { dragChips } from './drag-chips';
import { type FieldName, recipientField } from './recipient-field';

const facts = twinFacts.compose;

export type Recipients = {
  /** The collapsed line and the rows; one of them is hidden. */
  summary: HTMLElement;
  rows: HTMLElement;
  of: (name: FieldName) => readonly Person[];
  set: (name: FieldName, people: readonly Person[]) => void;
  open: () => void;
  collapse: () => void;
};

type Starting = Readonly<Record<FieldName, readonly Person[]>>;

/**
 * To, Cc and Bcc, and the collapsed line that repeats the chips of all three together: the twins which a reader must
 * not mistake for recipients of one field.
 */
export function buildRecipients(starting: Starting, isInline: boolean, changed: () => void): Recipients {
  const twins = element('div', { class: facts.summaryPeople });
  const summary = element('div', { class: facts.summary, tabindex: 0, 'aria-label': words.recipients }, twins);
  const onChange = () => {
    drawTwins();
    changed();
  };
  const fields = {
    to: recipientField('to', words.toField, words.toShort, isInline, onChange),
    cc: recipientField('cc', words.cc, words.cc, isInline, onChange),
    bcc: recipientField('bcc', words.bcc, words.bcc, isInline, onChange),
  };
  dragChips(Object.values(fields));
  const drawTwins = () =>
    twins.replaceChildren(...Object.values(fields).flatMap(({ people }) => people().flatMap(twin)));
  const body = element('tbody', {}, fields.to.row, fields.cc.row, fields.bcc.row);
  const rows = element('table', { class: facts.recipientTable, role: 'presentation' }, body);
  const show = (name: FieldName) => {
    fields[name].row.style.display = '';
  };
  fields.to.row.append(
    opener('cc', () => (show('cc'), fields.cc.input.focus())),
    opener('bcc', () => (show('bcc'), fields.bcc.input.focus())),
  );
  const recipients: Recipients = {
    summary,
    rows,
    of: (name) => fields[name].people(),
    set: (name, people) => {
      if (people.length > 0) show(name);
      fields[name].set(people);
    },
    open: () => {
      summary.style.display = 'none';
      rows.style.display = '';
    },
    collapse: () => {
      const isEmpty = Object.values(fields).every(({ people }) => people().length === 0);
      summary.style.display = isEmpty ? 'none' : '';
      rows.style.display = isEmpty ? '' : 'none';
    },
  };
  summary.addEventListener('focus', () => {
    recipients.open();
    fields.to.input.focus();
  });
  for (const name of ['cc', 'bcc'] as const) fields[name].row.style.display = starting[name].length > 0 ? '' : 'none';
  for (const name of ['to', 'cc', 'bcc'] as const) fields[name].set(starting[name]);
  return recipients;
}

function twin(person: Person, index: number): (Node | string)[] {
  const span = element(
    'span',
    { email: person.address, 'data-hovercard-id': person.address },
    person.name || person.address,
  );
  return [index ? ', ' : ' ', span];
}

function opener(name: 'cc' | 'bcc', act: () => void): HTMLElement {
  const isCc = name === 'cc';
  const shortcut = `${words.ctrl}-${words.shift}-${isCc ? 'C' : 'B'}`;
  return element(
    'td',
    { class: 'twin-opener' },
    element(
      'span',
      {
        class: isCc ? facts.openCc : facts.openBcc,
        role: 'link',
        tabindex: 0,
        'aria-label': `${isCc ? words.addCc : words.addBcc} \u202a(${shortcut})\u202c`,
        click: act,
      },
      isCc ? words.cc : words.bcc,
    ),
  );
}
