import type { OpenCompose } from '@/lib/host/mail-host';

/** Answers and forwarded mails, by what mail programs in our languages put before a subject. */
const answered = /^\s*(?:re|res|rv|fw|fwd|enc|tr)\s*:/i;

/** Whether a mail that is being written answers one: below it, or by its subject. */
export function isReply({ kind, subject }: Pick<OpenCompose, 'kind' | 'subject'>): boolean {
  return kind === 'inline' || answered.test(subject ?? '');
}
