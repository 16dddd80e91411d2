import { useState } from 'react';
import { draftInserted } from '@/lib/actions/draft-inserted';
import type { DraftedReminder } from '@/lib/actions/draft-reminder';
import type { Contact } from '@/lib/domain/contact';
import type { Letter } from '@/lib/domain/letter';
import type { DraftPlace, HostRefusal, OpenMail } from '@/lib/host/mail-host';
import { useActs } from '../common/acts';
import { useSurroundings } from '../surroundings';

type Going = {
  drafted: DraftedReminder;
  letter: Letter;
  place: DraftPlace;
  customerId: string;
  contact: Contact | null;
};

/** Puts a letter into the mail, remembers that it stands there, and says what came of it. It is never sent from here. */
export function useInsert(mail: OpenMail | null) {
  const here = useSurroundings();
  const { host, words } = here;
  const { perform } = useActs();
  const [refusal, setRefusal] = useState<HostRefusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const insert = async ({ drafted, letter, place, customerId, contact }: Going, again: boolean): Promise<boolean> => {
    if (isBusy) return false;
    setBusy(true);
    setRefusal(null);
    const answer = await host.insertDraft(letter, place, mail?.item ?? '', again);
    setBusy(false);
    if (!answer.ok) {
      setRefusal(answer.reason);
      return false;
    }
    const { compose, thread, fingerprint, unfilled } = answer.value;
    const row = {
      composeKey: compose,
      threadKey: thread,
      customerId,
      contactId: contact?.id ?? null,
      invoiceIds: drafted.invoiceIds,
      letter: drafted.id,
      stage: drafted.rung === null ? null : drafted.stage,
      rung: drafted.rung,
      subject: letter.subject,
      fingerprint,
    };
    await perform(draftInserted(here, row, drafted.offers), {
      done: words(unfilled.length > 0 ? 'letter.insertedUnfilled' : 'saved.inserted'),
      alsoUndo: () => void host.undoInsert(answer.value),
    });
    return true;
  };
  return { insert, isBusy, refusal };
}
