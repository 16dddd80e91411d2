import type { OfficeWorld } from '@/lib/host/outlook/office-world';

type Done<T> = (result: Office.AsyncResult<T>) => void;

/** What the double does with a call: `silent` never calls back, a number fails with that code, `throws` throws at once. */
export type Mood = 'silent' | 'throws' | number;

export type DoubleMail = {
  id: string;
  from: { displayName: string; emailAddress: string };
  to?: { displayName: string; emailAddress: string }[];
  subject?: string;
  text?: string;
  conversation?: string;
  at?: string;
};

export type DoubleDraft = {
  to?: { displayName: string; emailAddress: string }[];
  subject?: string;
  html?: string;
  format?: 'html' | 'text';
  /** What stands selected in it; left out: the cursor never stood anywhere. */
  selection?: { data: string; sourceProperty: 'body' | 'subject' };
  /** Puts what is set at the cursor here instead of at the beginning. */
  atCursor?: (body: string, text: string) => string;
};

/**
 * The client library as the adapter sees it, where a genuine one would need a browser: items, moods of single methods, and a
 * log of what was written. `moods` is keyed by method name.
 */
export class OfficeDouble implements OfficeWorld {
  readonly moods = new Map<string, Mood>();
  readonly calls: { method: string; given: unknown }[] = [];
  readonly handlers = new Map<string, () => void>();
  version = '1.13';
  /** Methods that this client lacks whatever it says. */
  readonly lacks = new Set<string>();
  draft: Required<Pick<DoubleDraft, 'to' | 'subject' | 'html'>> = { to: [], subject: '', html: '' };
  settings: Record<string, unknown> = {};
  private item: object | null = null;
  /** What calls answer for, where it is another mail than the item says. */
  private answering: DoubleMail | null = null;
  account: string | null = 'ana@taller.example';

  read(mail: DoubleMail): this {
    this.answering = mail;
    this.item = this.strip({
      itemType: 'message',
      itemId: mail.id,
      conversationId: mail.conversation ?? `conversation ${mail.id}`,
      subject: mail.subject ?? 'Factura pendiente',
      from: mail.from,
      to: mail.to ?? [{ displayName: 'Ana', emailAddress: 'ana@taller.example' }],
      cc: [],
      dateTimeCreated: new Date(mail.at ?? '2026-11-24T10:00:00Z'),
      body: {
        getAsync: (_: string, done: Done<string>) => this.answer('body.getAsync', this.answering?.text ?? '', done),
      },
      notificationMessages: {
        replaceAsync: (key: string, details: object, done: Done<void>) =>
          this.write('replaceAsync', { key, ...details }, done),
      },
      displayReplyForm: (form: object) => this.act('displayReplyForm', form),
      displayReplyFormAsync: (form: object, done: Done<void>) => this.write('displayReplyFormAsync', form, done),
    });
    return this;
  }

  /** Moves on as Outlook sometimes does: calls answer for another mail, the item and its fields stay. */
  moveOnSilently(mail: DoubleMail): void {
    this.answering = mail;
  }

  compose(draft: DoubleDraft): this {
    this.draft = { to: draft.to ?? [], subject: draft.subject ?? '', html: draft.html ?? '' };
    const set =
      (method: string, change: (value: string) => void) =>
      (value: string, ...rest: unknown[]) => {
        const done = rest.at(-1) as Done<void>;
        this.write(method, value, done, () => change(value));
      };
    this.item = this.strip({
      itemType: 'message',
      conversationId: 'draft',
      subject: {
        getAsync: (done: Done<string>) => this.answer('subject.getAsync', this.draft.subject, done),
        setAsync: set('subject.setAsync', (value) => (this.draft.subject = value)),
      },
      to: {
        getAsync: (done: Done<unknown>) => this.answer('to.getAsync', this.draft.to, done),
        setAsync: (value: string[], done: Done<void>) =>
          this.write('to.setAsync', value, done, () => {
            this.draft.to = value.map((emailAddress) => ({ displayName: emailAddress, emailAddress }));
          }),
      },
      cc: { getAsync: (done: Done<unknown>) => this.answer('cc.getAsync', [], done) },
      from: {
        getAsync: (done: Done<unknown>) => this.answer('from.getAsync', { emailAddress: this.account }, done),
      },
      body: {
        getTypeAsync: (done: Done<string>) => this.answer('getTypeAsync', draft.format ?? 'html', done),
        getAsync: (format: string, done: Done<string>) =>
          this.answer('body.getAsync', format === 'text' ? textOf(this.draft.html) : this.draft.html, done),
        setAsync: set('body.setAsync', (value) => (this.draft.html = value)),
        prependAsync: set('prependAsync', (value) => (this.draft.html = value + this.draft.html)),
        setSelectedDataAsync: set('setSelectedDataAsync', (value) => {
          this.draft.html = draft.atCursor ? draft.atCursor(this.draft.html, value) : value + this.draft.html;
        }),
      },
      getSelectedDataAsync: (_: string, done: Done<unknown>) =>
        draft.selection ? this.answer('getSelectedDataAsync', draft.selection, done) : done(failure(9016)),
      addHandlerAsync: (type: string, handler: () => void, done: Done<void>) => {
        this.handlers.set(type, handler);
        this.write('item.addHandlerAsync', type, done);
      },
    });
    return this;
  }

  nothing(): this {
    this.item = null;
    return this;
  }

  mailbox(): Office.Mailbox | null {
    return this.strip({
      item: this.item,
      userProfile: this.account === null ? null : { emailAddress: this.account },
      addHandlerAsync: (type: string, handler: () => void, done: Done<void>) => {
        this.handlers.set(type, handler);
        this.write('addHandlerAsync', type, done);
      },
      displayNewMessageForm: (form: object) => this.act('displayNewMessageForm', form),
      displayNewMessageFormAsync: (form: object, done: Done<void>) =>
        this.write('displayNewMessageFormAsync', form, done),
      displayNewAppointmentForm: (form: object) => this.act('displayNewAppointmentForm', form),
      displayNewAppointmentFormAsync: (form: object, done: Done<void>) =>
        this.write('displayNewAppointmentFormAsync', form, done),
    }) as unknown as Office.Mailbox;
  }

  supports(_: string, version: string): boolean {
    const [, asked = 0] = version.split('.').map(Number);
    const [, has = 0] = this.version.split('.').map(Number);
    return asked <= has;
  }

  roaming(): Office.RoamingSettings | null {
    return {
      get: (name: string) => this.settings[name],
      set: (name: string, value: unknown) => void (this.settings[name] = value),
      remove: (name: string) => void delete this.settings[name],
      saveAsync: (done: Done<void>) => this.write('saveAsync', this.settings, done),
    } as unknown as Office.RoamingSettings;
  }

  /** What was written by this method. */
  written(method: string): unknown[] {
    return this.calls.filter((call) => call.method === method).map(({ given }) => given);
  }

  private strip<T extends object>(object: T): T {
    return Object.fromEntries(Object.entries(object).filter(([name]) => !this.lacks.has(name))) as T;
  }

  private answer<T>(method: string, value: T, done: Done<T>): void {
    const mood = this.moods.get(method);
    if (mood === 'silent') return;
    if (mood === 'throws') throw new Error('Se necesita un permiso elevado');
    queueMicrotask(() => done(mood === undefined ? success(value) : failure(mood)));
  }

  private write(method: string, given: unknown, done: Done<void>, change: () => void = () => undefined): void {
    this.calls.push({ method, given });
    if (!this.moods.has(method)) change();
    this.answer(method, undefined, done);
  }

  private act(method: string, given: unknown): void {
    this.calls.push({ method, given });
    if (this.moods.get(method) === 'throws') throw new Error('Invalid operation');
  }
}

function success<T>(value: T): Office.AsyncResult<T> {
  return { status: 'succeeded', value } as unknown as Office.AsyncResult<T>;
}

function failure<T>(code: number): Office.AsyncResult<T> {
  return { status: 'failed', error: { code, name: 'Error interno' } } as unknown as Office.AsyncResult<T>;
}

function textOf(html: string): string {
  return html.replaceAll(/<[^>]+>/g, '\n').replaceAll('&nbsp;', ' ');
}
