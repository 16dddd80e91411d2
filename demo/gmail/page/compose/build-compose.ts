import { twinFacts } from '../../twin-facts';
import { element } from '../element';
import { icon, type IconName } from '../icons';
import { boot } from '../read-boot';
import { withShortcut, words } from '../words';
import type { Compose, ComposeSeed, HiddenField } from './compose';
import { buildEditor } from './editor';
import { buildRecipients } from './recipients';

const facts = twinFacts.compose;

/** What the buttons of a compose do; given by whoever opens it. */
export type ComposeActions = {
  send: (compose: Compose) => void;
  discard: (compose: Compose) => void;
  changed: (compose: Compose) => void;
};

/**
 * A compose from its seed. The root exists at once; the fields enter it after the variant's delay, and a fresh one
 * then sets its recipients back once, which undoes whoever wrote too early.
 */
export function buildCompose(seed: ComposeSeed, actions: ComposeActions): Compose {
  const isInline = seed.kind === 'inline';
  const region = element('div', {
    class: facts.root,
    role: 'region',
    'data-compose-id': boot.variants.composeRoot === 'id' ? seed.key : null,
    'aria-label': boot.variants.composeRoot === 'label' ? words.newMessage : null,
  });
  const hidden = hiddenFields(seed);
  // What the page itself sets is no change, so it saves no draft.
  let isQuiet = true;
  const changed = () => actions.changed(compose);
  const { area, editor, plain, isPlain, swapMode } = buildEditor(seed, hidden.uet, changed);
  const recipients = buildRecipients(seed, isInline, () => isQuiet || changed());
  const subject = element('input', {
    name: 'subjectbox',
    class: facts.subject,
    placeholder: words.subject,
    'aria-label': words.subject,
  });
  subject.value = seed.subject;
  const compose: Compose = {
    seed,
    region,
    editor,
    plain,
    subject,
    recipients,
    hidden,
    isPlain,
    say: () => undefined,
    detach: () => region.remove(),
  };
  const subjectRow = element('div', { class: facts.subjectRow, style: isInline ? 'display: none' : null }, subject);
  const fields = fieldTable(isInline, [
    typeButton(seed),
    recipients.summary,
    isInline ? inlineRows(recipients.rows) : recipients.rows,
    subjectRow,
  ]);
  const form = element('form', { class: facts.hiddenForm }, ...Object.values(hidden));
  const bar = bottomBar(compose, actions, swapMode);
  region.addEventListener('input', changed);
  region.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    actions.send(compose);
  });
  area.addEventListener('focusin', () => recipients.collapse());
  if (isInline) recipients.collapse();
  else recipients.open();
  setTimeout(() => {
    region.append(fields, form, area, bar);
    if (boot.variants.plainText) swapMode();
    isQuiet = false;
    resetOnce(compose, (reset) => {
      isQuiet = true;
      reset();
      isQuiet = false;
    });
    (seed.to.length > 0 ? editor : recipients.rows.querySelector<HTMLElement>('input, textarea'))?.focus();
  }, boot.variants.fieldDelay);
  return compose;
}

function resetOnce({ seed, recipients }: Compose, quietly: (reset: () => void) => void): void {
  const { recipientReset } = boot.variants;
  if (recipientReset === null || seed.kind === 'inline') return;
  const reset = () => {
    for (const name of ['to', 'cc', 'bcc'] as const) recipients.set(name, seed[name]);
  };
  setTimeout(() => quietly(reset), recipientReset);
}

function hiddenFields(seed: ComposeSeed): Readonly<Record<HiddenField, HTMLInputElement>> {
  return {
    subject: hiddenField('subject', seed.subject),
    from: hiddenField('from', boot.account.address),
    composeid: hiddenField('composeid', seed.key),
    draft: hiddenField('draft', seed.draftId ? `#${seed.draftId}` : 'undefined'),
    rt: hiddenField('rt', seed.replyTo ? `#${seed.replyTo.conversation.permId}` : ''),
    rm: hiddenField('rm', seed.replyTo ? `#${seed.replyTo.mail.id}` : ''),
    lts: hiddenField('lts', ''),
    uet: hiddenField('uet', ''),
  };
}

function fieldTable(isInline: boolean, content: readonly (HTMLElement | null)[]): HTMLElement {
  const form = element('form', { enctype: 'multipart/form-data' }, ...content);
  form.addEventListener('submit', (event) => event.preventDefault());
  const row = element('tr', {}, element('td', {}, form));
  return element(
    'table',
    { role: 'presentation', class: `twin-fields${isInline ? ' twin-fields-inline' : ''}` },
    element('tbody', {}, row),
  );
}

function inlineRows(rows: HTMLElement): HTMLElement {
  const cell = element(
    'td',
    { class: facts.inlineRecipientCell },
    element('div', { class: facts.inlineRecipientHolder }, rows),
  );
  return element('table', { role: 'presentation' }, element('tbody', {}, element('tr', {}, cell)));
}

function typeButton({ replyTo }: ComposeSeed): HTMLElement | null {
  if (!replyTo) return null;
  const image = element(
    'span',
    { class: facts.replyTypeImage[replyTo.kind] },
    icon(replyTo.kind === 'forward' ? 'forward' : 'reply', 18),
  );
  return element('div', { class: facts.replyType, role: 'button', tabindex: 0, 'aria-haspopup': 'true' }, image);
}

function bottomBar(compose: Compose, actions: ComposeActions, swapMode: () => void): HTMLElement {
  const label = withShortcut(words.send, `${words.ctrl}-Enter`);
  const send = element(
    'div',
    { class: facts.send, role: 'button', tabindex: 1, 'aria-label': label, 'data-tooltip': label },
    words.send,
  );
  send.addEventListener('click', () => actions.send(compose));
  send.addEventListener('keydown', (event) => {
    if ((event.key !== 'Enter' && event.key !== ' ') || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    actions.send(compose);
  });
  const schedule = element(
    'div',
    { class: facts.schedule, role: 'button', tabindex: 1, 'aria-haspopup': 'true', 'aria-label': words.schedule },
    icon('down', 16),
  );
  const group = element('div', { class: facts.sendGroup }, send, schedule);
  const tools: readonly [IconName, string, (() => void)?][] = [
    ['notes', words.plainText, swapMode],
    ['clip', words.attach],
    ['link', words.link],
    ['smile', words.emoji],
  ];
  const cell = element('td', { class: `gU ${facts.sendCell}` }, element('div', {}, group));
  const rest = element(
    'td',
    { class: 'gU twin-compose-tools' },
    ...tools.map(([name, title, act]) => barButton(name, title, act)),
  );
  const bin = element(
    'td',
    { class: 'gU twin-compose-bin' },
    barButton('bin', words.discard, () => actions.discard(compose)),
  );
  const from = element(
    'div',
    { class: facts.fromMenu, style: 'display: none' },
    element('div', { value: boot.account.address, role: 'menuitem' }, boot.account.address),
  );
  return element(
    'div',
    { class: 'twin-bar' },
    element(
      'table',
      { class: facts.toolbar, role: 'presentation' },
      element('tbody', {}, element('tr', { class: 'btC' }, cell, rest, bin)),
    ),
    from,
  );
}

function barButton(name: IconName, label: string, act?: () => void): HTMLElement {
  return element(
    'div',
    { class: 'twin-tool', role: 'button', tabindex: 1, 'aria-label': label, title: label, click: () => act?.() },
    icon(name, 18),
  );
}

function hiddenField(name: HiddenField, value: string): HTMLInputElement {
  const input = element('input', { type: 'hidden', name });
  input.value = value;
  return input;
}
