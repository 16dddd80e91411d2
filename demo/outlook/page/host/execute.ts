import type { Person } from '../../boot';
import type { TwinDraft, TwinState } from '../state';
import type { ItemDoor } from './item-door';

export type Executed =
  | { wasSuccessful: true; error: false; data: unknown }
  | { wasSuccessful: true; customProperties: string }
  | { wasSuccessful: false; error: true; errorCode: number };

type Params = Record<string, unknown>;
type Method = (state: TwinState, door: ItemDoor, params: Params) => unknown;

/** An answer with one of the protocol's error codes. */
class HostError extends Error {
  constructor(readonly code: number) {
    super(`Outlook answers ${code}`);
  }
}

/** One call of the client library, by the number under which it travels. */
export async function execute(state: TwinState, door: ItemDoor, dispatch: number, params: unknown): Promise<Executed> {
  const method = methods[dispatch];
  if (!method) return { wasSuccessful: false, error: true, errorCode: 9032 };
  try {
    const data = method(state, door, (params ?? {}) as Params);
    return { wasSuccessful: true, error: false, data: data ?? null };
  } catch (trouble) {
    if (trouble instanceof HostError) return { wasSuccessful: false, error: true, errorCode: trouble.code };
    throw trouble;
  }
}

/** In the protocol 0 is text and 3 is markup. */
const formatOf = ({ coercionType }: Params) => (coercionType === 3 ? 'html' : 'text');

const methods: Readonly<Record<number, Method>> = {
  7: showAppointment,
  177: showAppointment,
  30: showReply,
  181: showReply,
  10: showReply,
  183: showReply,
  44: showNew,
  178: showNew,
  13: (state, door, params) => editorOf(state, door).replaceSelection(String(params.data), formatOf(params)),
  14: (state) => draftOf(state).format,
  15: (state, _, { recipientField }) => fieldOf(draftOf(state), recipientField).map(shownPerson),
  17: (state, door, { subject }) => {
    draftOf(state).subject = String(subject);
    door.redraw();
  },
  18: (state) => draftOf(state).subject,
  21: (state, door, { recipientField, recipientArray }) => {
    const field = fieldOf(draftOf(state), recipientField);
    field.splice(0, field.length, ...(recipientArray as Person[]).map(({ name, address }) => ({ name, address })));
    door.draftChanged(draftOf(state), { to: recipientField === 0, cc: recipientField === 1 });
  },
  23: (state, door, params) => editorOf(state, door).prepend(String(params.data), formatOf(params)),
  28: (state, door, params) => {
    const selected = editorOf(state, door).selection();
    if (!selected) throw new HostError(9016);
    return { data: formatOf(params) === 'html' ? selected.html : selected.text, sourceProperty: selected.source };
  },
  33: setNotice,
  35: setNotice,
  37: (state, door, params) => readBody(state, door, formatOf(params)),
  38: (state, door, params) => editorOf(state, door).write(String(params.data), formatOf(params)),
  107: (state) => ({ name: state.boot.account.name, address: state.boot.account.address }),
  404: (state, _, params) => {
    const [settings] = params as unknown as [Record<string, string>];
    state.roaming = { ...settings };
  },
};

function draftOf({ answering }: TwinState): TwinDraft {
  if (answering.kind !== 'draft') throw new HostError(9032);
  return answering.draft;
}

function editorOf(state: TwinState, door: ItemDoor) {
  draftOf(state);
  const editor = door.editor();
  if (!editor) throw new HostError(9030);
  return editor;
}

function readBody(state: TwinState, door: ItemDoor, format: 'html' | 'text'): string {
  const { answering } = state;
  if (answering.kind === 'none') throw new HostError(9030);
  if (answering.kind === 'draft') return door.editor()?.read(format) ?? '';
  const { html } = answering.mail;
  return format === 'html' ? html : textOf(html);
}

function textOf(html: string): string {
  return (
    new DOMParser().parseFromString(html.replaceAll(/<(br|\/p|\/div)[^>]*>/g, '$&\n'), 'text/html').body.textContent ??
    ''
  );
}

function fieldOf(draft: TwinDraft, field: unknown): Person[] {
  return field === 0 ? draft.to : field === 1 ? draft.cc : [];
}

function shownPerson({ name, address }: Person) {
  return { name, address, recipientType: 3 };
}

function showAppointment(_: TwinState, door: ItemDoor, params: Params): void {
  const { subject = '', body = '', start, end } = params;
  door.show({
    kind: 'appointment',
    appointment: {
      subject: String(subject),
      body: String(body),
      start: Number(start),
      end: Number(end),
      isSaved: false,
    },
  });
}

function showReply(state: TwinState, door: ItemDoor, { htmlBody = '' }: Params): void {
  const { answering } = state;
  if (answering.kind !== 'mail') throw new HostError(9030);
  door.show({ kind: 'reply', to: answering.mail, html: String(htmlBody) });
}

function showNew(_: TwinState, door: ItemDoor, { toRecipients = [], subject = '', htmlBody = '' }: Params): void {
  const to = (toRecipients as (string | { address: string })[]).map((one) =>
    typeof one === 'string' ? one : one.address,
  );
  door.show({ kind: 'new', to, subject: String(subject), html: String(htmlBody) });
}

function setNotice(state: TwinState, door: ItemDoor, { key, message }: Params): void {
  const others = state.notices.filter((notice) => notice.key !== key);
  state.notices = [...others, { key: String(key), message: String(message) }];
  door.redraw();
}
