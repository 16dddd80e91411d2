import { h } from '../element';
import type { Appointment } from '../state';
import type { TwinWords } from '../words';

/** The calendar's form, filled in by the add-in. Only the person saves it, and the add-in is not told. */
export function appointmentForm(appointment: Appointment, words: TwinWords, done: () => void): HTMLElement {
  const title = h('input', { 'aria-label': words.title, class: 'field', value: appointment.subject });
  const close = (isSaved: boolean) => {
    appointment.isSaved = isSaved;
    appointment.subject = title.value;
    dialog.remove();
    done();
  };
  const dialog = h(
    'section',
    { class: 'form', role: 'dialog', 'aria-label': words.appointment },
    h('h2', {}, words.appointment),
    h('label', {}, words.title, title),
    h('p', { class: 'time' }, `${words.starts}: ${spoken(appointment.start)}`),
    h('p', { class: 'time' }, `${words.ends}: ${spoken(appointment.end)}`),
    h('pre', {}, appointment.body),
    h(
      'div',
      { class: 'bar' },
      h('button', { type: 'button', class: 'main', onclick: () => close(true) }, words.save),
      h('button', { type: 'button', onclick: () => close(false) }, words.discard),
    ),
  );
  return dialog;
}

function spoken(instant: number): string {
  return new Date(instant).toLocaleString(document.documentElement.lang, { dateStyle: 'full', timeStyle: 'short' });
}
