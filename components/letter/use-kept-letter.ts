import { useState } from 'react';
import type { ReminderChoice } from '@/lib/actions/draft-reminder';
import { lookAgain } from '@/lib/actions/look-again';
import { useActs } from '../common/acts';
import { useFormDraft } from '../common/form-drafts';
import { useSurroundings } from '../surroundings';
import type { TypedLetter } from './use-letter-text';

type Kept = { choice: ReminderChoice; typed: TypedLetter | null };

/** A letter that was set aside to be read again in an hour; it is found again when a letter to this customer is opened. */
export function useKeptLetter(customerId: string) {
  const here = useSurroundings();
  const { perform } = useActs();
  const { fields, change, forget } = useFormDraft<{ letter: Kept | null }>(`letter ${customerId}`, { letter: null });
  const [found, setFound] = useState(fields.letter);
  return {
    found,
    /** Keeps it and puts a follow-up on the list. */
    setAside: async (letter: Kept, name: string) => {
      const { words } = here;
      await perform(lookAgain(here, customerId, words('tone.lookAgainAbout', { letter: name })), {
        done: words('tone.kept'),
        alsoUndo: forget,
      });
      change({ letter });
    },
    /** Once it was used, or is written anew. */
    forget: () => {
      forget();
      setFound(null);
    },
  };
}
