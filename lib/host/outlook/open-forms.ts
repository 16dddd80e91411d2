import type { Letter } from '@/lib/domain/letter';
import type { CalendarEntry, HostAnswer } from '@/lib/host/mail-host';
import { cleanHtml } from '../clean-html';
import { officeAct, officeCall } from './office-call';
import { can, type OfficeWorld, type ReadItem } from './office-world';

/** The most that forms take as a body: 32 KB; the library throws on more. */
const longestBody = 32 * 1024;

const tooLong: HostAnswer<never> = { ok: false, reason: 'unsupported' };

/** A reply to the mail that is read, already written; its form is the person's to send. */
export async function openReply(world: OfficeWorld, item: ReadItem, letter: Letter): Promise<HostAnswer<void>> {
  const htmlBody = cleanHtml(letter.html);
  if (isTooLong(htmlBody)) return tooLong;
  if (can(world, '1.9', item, 'displayReplyFormAsync'))
    return officeCall<void>((done) => item.displayReplyFormAsync({ htmlBody }, done));
  if (!can(world, '1.1', item, 'displayReplyForm')) return { ok: false, reason: 'unsupported' };
  return officeAct(() => item.displayReplyForm({ htmlBody }));
}

export async function openNewMail(
  world: OfficeWorld,
  letter: Letter,
  to: readonly string[],
): Promise<HostAnswer<void>> {
  const mailbox = world.mailbox();
  const form = { toRecipients: [...to], subject: letter.subject.slice(0, 255), htmlBody: cleanHtml(letter.html) };
  if (isTooLong(form.htmlBody)) return tooLong;
  if (mailbox && can(world, '1.9', mailbox, 'displayNewMessageFormAsync'))
    return officeCall<void>((done) => mailbox.displayNewMessageFormAsync(form, done));
  if (!mailbox || !can(world, '1.6', mailbox, 'displayNewMessageForm')) return { ok: false, reason: 'unsupported' };
  return officeAct(() => mailbox.displayNewMessageForm(form));
}

/** The calendar's own form, filled in. Outlook never says whether it was saved. */
export async function openAppointment(world: OfficeWorld, entry: CalendarEntry): Promise<HostAnswer<void>> {
  const mailbox = world.mailbox();
  if (!mailbox) return { ok: false, reason: 'unsupported' };
  const start = new Date(`${entry.on}T${entry.at}:00`);
  // A fresh object for each call: the library turns its dates into numbers.
  const form = () => ({
    start: new Date(start),
    end: new Date(start.getTime() + entry.minutes * 60_000),
    subject: entry.title.slice(0, 255),
    body: entry.body.slice(0, longestBody / 2),
  });
  if (can(world, '1.9', mailbox, 'displayNewAppointmentFormAsync'))
    return officeCall<void>((done) => mailbox.displayNewAppointmentFormAsync(form() as Office.AppointmentForm, done));
  if (!can(world, '1.1', mailbox, 'displayNewAppointmentForm')) return { ok: false, reason: 'unsupported' };
  return officeAct(() => mailbox.displayNewAppointmentForm(form() as Office.AppointmentForm));
}

function isTooLong(html: string): boolean {
  return new TextEncoder().encode(html).length > longestBody;
}
