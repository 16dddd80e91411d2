import type { Conversation, Mail } from '../mailbox/mailbox';
import { twinFacts } from '../twin-facts';
import { snippetOf } from './body-nodes';
import { writtenDate } from './dates';
import { element, nested } from './element';
import { icon } from './icons';
import { shownName } from './people';

const facts = twinFacts.list;

export type RowShape = { id: string; isSelected: boolean; isVertical: boolean; open: () => void };

/** The rows of one conversation: one across, or in the narrow list of the preview pane two, of which the second is a sibling. */
export function listRows(conversation: Conversation, shape: RowShape): HTMLElement[] {
  return shape.isVertical ? verticalRows(conversation, shape) : [wideRow(conversation, shape)];
}

function wideRow(conversation: Conversation, { id, open }: RowShape): HTMLElement {
  const last = lastMail(conversation);
  return element(
    'tr',
    { class: rowClass(conversation), role: 'row', id, tabindex: -1, click: open },
    element('td', { class: `${facts.check} twin-check` }, icon('box', 18)),
    element('td', { class: 'twin-star' }, icon('star', 18)),
    element('td', { class: facts.sender }, element('div', { class: facts.people }, ...people(conversation))),
    subjectCell(conversation),
    element(
      'td',
      { class: facts.date },
      element('span', { title: writtenDate(last.at, 'title') }, writtenDate(last.at, 'list')),
    ),
  );
}

function verticalRows(conversation: Conversation, { id, isSelected, open }: RowShape): HTMLElement[] {
  const last = lastMail(conversation);
  const date = nested(
    [facts.verticalDate[1]],
    element('span', { title: writtenDate(last.at, 'title') }, writtenDate(last.at, 'list')),
  ).outer;
  const selected = isSelected ? ` ${facts.selectedRow}` : '';
  return [
    element(
      'tr',
      { class: `${rowClass(conversation)} ${facts.verticalRow}${selected}`, role: 'row', id, click: open },
      element('td', { class: facts.verticalPeople }, element('div', { class: facts.people }, ...people(conversation))),
      element('td', { class: facts.verticalDate[0] }, date),
    ),
    element(
      'tr',
      { class: `${facts.row} ${facts.verticalSibling}${selected}`, click: open },
      subjectCell(conversation, 2),
    ),
  ];
}

function rowClass({ unread }: Conversation): string {
  return `${facts.row} ${unread ? facts.unreadRow : facts.readRow}`;
}

/** Everybody who wrote, once each, oneself by the pronoun. */
function people({ mails, unread }: Conversation): (Node | string)[] {
  const writers = new Map(mails.map(({ from }) => [from.address, from]));
  const spans = [...writers.values()].map((person) =>
    element(
      'span',
      {
        class: unread ? facts.unreadPerson : facts.readPerson,
        email: person.address,
        name: shownName(person, 'sender'),
      },
      shownName(person, 'sender'),
    ),
  );
  const separated = spans.flatMap((span, index) => (index ? [', ', span] : [span]));
  return mails.length > 1 ? [...separated, element('span', { class: 'twin-count' }, String(mails.length))] : separated;
}

function subjectCell(conversation: Conversation, columns = 1): HTMLElement {
  const { permId, legacyId, subject } = conversation;
  const ids = element(
    'span',
    { 'data-thread-id': `#${permId}`, 'data-legacy-thread-id': legacyId, class: facts.ids },
    subject,
  );
  const [outer, ...inner] = facts.subject;
  const text = nested([outer, ...inner], element('span', {}, ids));
  text.outer.append(element('span', { class: facts.snippet }, ` - ${snippetOf(lastMail(conversation).body)}`));
  return element(
    'td',
    { class: facts.subjectCell, colspan: columns },
    element('div', { role: 'link', tabindex: -1 }, text.outer),
  );
}

function lastMail({ mails, key }: Conversation): Mail {
  const last = mails.at(-1);
  if (!last) throw new Error(`Conversation '${key}' holds no mail`);
  return last;
}
