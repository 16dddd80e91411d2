import type { Person } from '../../mailbox/mailbox';
import type { RecipientField } from './recipient-field';

/** Lets a chip be dragged from one field to another: it leaves the one and is committed at the end of the other. */
export function dragChips(fields: readonly RecipientField[]): void {
  let held: { from: RecipientField; person: Person } | null = null;
  for (const field of fields) {
    field.row.addEventListener('dragstart', ({ target }) => {
      const chips = [...field.row.querySelectorAll('[draggable="true"]')];
      const person = field.people()[chips.findIndex((chip) => chip === target)];
      held = person ? { from: field, person } : null;
    });
    field.row.addEventListener('dragover', (event) => {
      // Only what is allowed here may be dropped here.
      if (held && held.from !== field) event.preventDefault();
    });
    field.row.addEventListener('drop', (event) => {
      if (!held || held.from === field) return;
      event.preventDefault();
      const { from, person } = held;
      held = null;
      from.set(from.people().filter((other) => other !== person));
      field.set([...field.people(), person]);
    });
    field.row.addEventListener('dragend', () => (held = null));
  }
}
