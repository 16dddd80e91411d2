import type { DraftedReminder } from '@/lib/actions/draft-reminder';
import { logOffer } from '@/lib/actions/log-offer';
import type { FollowUpDraft } from '@/lib/actions/schedule-follow-up';
import type { Channel } from '@/lib/domain/contact-log';
import type { Contact } from '@/lib/domain/contact';
import { useActs } from '../common/acts';
import { useSurroundings } from '../surroundings';

/** Writes down that a message or a printed letter left by a way that we cannot watch. */
export function useLogSent(customerId: string) {
  const here = useSurroundings();
  const { perform } = useActs();
  return async (
    drafted: DraftedReminder,
    channel: Exclude<Channel, 'note'>,
    text: string,
    contact: Contact | null,
    followUp: FollowUpDraft | null,
  ) => {
    const { rung, stage, invoiceIds } = drafted;
    const told = { rung, stage: rung === null ? null : stage, invoiceIds, text, contactId: contact?.id ?? null };
    const report = { customerId, channel, direction: 'out', followUp, ...told } as const;
    await perform(logOffer(here, report, drafted.offers), {
      done: here.words('letter.sentLogged'),
    });
  };
}
