import type { TwinMail } from '../boot';
import { addInFrame, type AddInFrame } from './host/add-in-frame';
import { initialData } from './host/contexts';
import type { ItemDoor } from './host/item-door';
import type { OpenItem, ShownForm, TwinDraft, TwinState } from './state';
import { appointmentForm } from './view/appointment-form';
import { draftView, type DraftView } from './view/draft-view';
import { page, type PageParts } from './view/page';
import { readingView } from './view/reading-view';
import { mailList } from './view/mail-list';
import { twinWords } from './words';

const signature = '<div id="Signature"><p>Lucía Fernández Aguirre<br>Cobranza · El Arrayán</p></div>';

/** The host page: what the person sees and does, and what the add-in is told of it. */
export class Outlook {
  pane: AddInFrame | null = null;
  private draft: DraftView | null = null;
  private readonly parts: PageParts;
  private drafts = 0;

  constructor(readonly state: TwinState) {
    this.parts = page(this.words, state.boot, {
      newMail: () => this.write({}),
      togglePane: () => (this.pane ? this.closePane() : this.openPane()),
      followUp: () => void this.command('read.followUp', 'followUp'),
    });
    this.redraw();
  }

  get words() {
    return twinWords[this.state.boot.variants.locale];
  }

  readonly door: ItemDoor = {
    editor: () => this.draft?.editor ?? null,
    show: (form) => this.show(form),
    redraw: () => this.redraw(),
    draftChanged: (_, fields) => {
      this.redraw();
      this.pane?.fire('olkRecipientsChanged', [JSON.stringify({ ...fields, bcc: false })]);
    },
  };

  /** Opens an item; a pinned pane is told. A pane of the other kind of item is another pane, as in Outlook. */
  select(item: OpenItem, how: { isTold?: boolean; isPinned?: boolean } = {}): void {
    const { isTold = true, isPinned = true } = how;
    const { state } = this;
    const isOtherKind = item.kind !== state.shown.kind && item.kind !== 'none' && state.shown.kind !== 'none';
    state.shown = item;
    state.answering = item;
    this.drawStage();
    if (!this.pane) return;
    if (isOtherKind && !isPinned) {
      this.closePane();
      this.openPane();
    } else if (isTold) this.pane.fire('olkItemSelectedChanged', initialData(state.boot, item) ?? '');
  }

  openMail(mail: TwinMail): void {
    mail.isUnread = false;
    this.select({ kind: 'mail', mail }, { isPinned: false });
  }

  /** A mail that is being written, opened in the place of what is read. */
  write(parts: Partial<TwinDraft>, isPinned = false): TwinDraft {
    this.drafts += 1;
    const draft: TwinDraft = {
      id: '',
      conversation: `draft-${this.drafts}`,
      to: [],
      cc: [],
      subject: '',
      format: 'html',
      html: `<div><br></div>${signature}`,
      ...parts,
    };
    this.select({ kind: 'draft', draft }, { isPinned });
    return draft;
  }

  reply(mail: TwinMail, above = ''): TwinDraft {
    const quote = `<div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg"><b>${mail.from.name}</b></div>${mail.html}`;
    return this.write({
      conversation: mail.conversation,
      to: [mail.from],
      subject: /^re:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`,
      html: `${above || '<div><br></div>'}${signature}${quote}`,
    });
  }

  /** The open draft goes out: the newest mail of its conversation is ours by then. */
  send(): void {
    const { shown, boot } = this.state;
    if (shown.kind !== 'draft') return;
    const { draft } = shown;
    const sent: TwinMail = {
      id: `AAMkSent${Date.now()}=`,
      conversation: draft.conversation,
      key: `sent-${draft.conversation}`,
      subject: draft.subject,
      from: boot.account,
      to: draft.to,
      cc: draft.cc,
      at: Date.now(),
      html: this.draft?.editor.read('html') ?? '',
      isUnread: false,
    };
    this.state.mails.push(sent);
    this.openMail(sent);
  }

  openPane(): void {
    this.closePane();
    this.pane = addInFrame(this.state, this.door, { path: this.state.boot.panePath, title: 'Cordial' });
    this.parts.openPane(this.pane.element, () => this.closePane());
  }

  closePane(): void {
    this.pane?.remove();
    this.pane = null;
    this.parts.closePane();
  }

  /** A button of the ribbon that runs a function of the add-in in a page that nobody sees. @returns what it completed with */
  async command(controlId: string, functionName: string): Promise<unknown> {
    const { promise: answer, resolve: completed } = Promise.withResolvers<unknown>();
    const path = this.state.boot.commandsPath;
    const frame = addInFrame(this.state, this.door, { path, title: functionName, completed });
    frame.element.className = 'hidden';
    document.body.append(frame.element);
    while (!frame.isListening('appCommandInvoked')) await new Promise((resolve) => setTimeout(resolve, 50));
    frame.fire('appCommandInvoked', [controlId, functionName, JSON.stringify({ source: { id: controlId } })]);
    const event = await answer;
    frame.remove();
    return event;
  }

  redraw(): void {
    this.draft?.redraw();
    this.parts.notices(this.state.notices.map(({ message }) => message));
    this.drawList();
  }

  private show(form: ShownForm): void {
    const { state } = this;
    state.forms.push(form);
    if (form.kind === 'appointment') {
      const { appointment } = form;
      state.appointments.push(appointment);
      return this.parts.dialog(appointmentForm(appointment, this.words, () => this.drawList()));
    }
    // Outlook opens replies and new mails in windows of their own; the pane stays with the mail that is read.
    if (form.kind === 'reply') return this.overlay(this.replyParts(form.to, form.html));
    const { subject, html } = form;
    return this.overlay({ to: form.to.map((address) => ({ name: address, address })), subject, html });
  }

  private replyParts(
    mail: TwinMail,
    html: string,
  ): Pick<TwinDraft, 'to' | 'subject' | 'html'> & { conversation: string } {
    const subject = /^re:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`;
    return { conversation: mail.conversation, to: [mail.from], subject, html };
  }

  private overlay(parts: Pick<TwinDraft, 'to' | 'subject' | 'html'> & { conversation?: string }): void {
    this.drafts += 1;
    const draft: TwinDraft = {
      id: '',
      conversation: `form-${this.drafts}`,
      cc: [],
      format: 'html',
      ...parts,
      html: `${parts.html}<div><br></div>${signature}`,
    };
    const view = draftView(draft, this.words, {
      recipients: () => undefined,
      send: () => {
        view.element.remove();
        this.state.shown = { kind: 'draft', draft };
        this.draft = view;
        this.send();
      },
      discard: () => view.element.remove(),
    });
    view.element.classList.add('form');
    this.parts.dialog(view.element);
  }

  private drawList(): void {
    const { shown, mails, appointments } = this.state;
    const openId = shown.kind === 'mail' ? shown.mail.id : null;
    this.parts.list(mailList(mails, openId, (mail) => this.openMail(mail)));
    this.parts.calendar(appointments.filter(({ isSaved }) => isSaved).map(({ subject }) => subject));
  }

  private drawStage(): void {
    const { shown } = this.state;
    this.draft = null;
    if (shown.kind === 'none') this.parts.stage(null);
    if (shown.kind === 'mail') this.parts.stage(readingView(shown.mail, this.words, () => void this.reply(shown.mail)));
    if (shown.kind === 'draft') {
      const { draft } = shown;
      this.draft = draftView(draft, this.words, {
        recipients: () => this.door.draftChanged(draft, { to: true, cc: false }),
        send: () => this.send(),
        discard: () => this.select({ kind: 'none' }),
      });
      this.parts.stage(this.draft.element);
    }
    this.drawList();
  }
}
