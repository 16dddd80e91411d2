import type { DraftedReminder } from '@/lib/actions/draft-reminder';
import { logContact } from '@/lib/actions/log-contact';
import type { Channel } from '@/lib/domain/contact-log';
import type { Contact } from '@/lib/domain/contact';
import { useActs } from '../common/acts';
import { useSurroundings } from '../surroundings';

/** Writes down that a message or a printed letter left by a way that we cannot watch. */
export function useLogSent(customerId: string) {
  const here = useSurroundings();
  const { perform } = useActs();
  return async (drafted: DraftedReminder, channel: Exclude<Channel, 'note'>, text: string, contact: Contact | null) => {
    const { rung, stage, invoiceIds } = drafted;
    const told = { rung, stage: rung === null ? null : stage, invoiceIds, text, contactId: contact?.id ?? null };
    await perform(logContact(here, { customerId, channel, direction: 'out', ...told }), {
      done: here.words('letter.sentLogged'),
    });
  };
}
