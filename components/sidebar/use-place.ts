import { useState } from 'react';
import type { OpenMail } from '@/lib/host/mail-host';
import { conversationOf, type Place } from './place';

type Visit = { place: Place; conversation: string | null };

/** Where the person is; opening another conversation brings them to its customer. */
export function usePlace(mail: OpenMail | null): { place: Place; go: (place: Place) => void } {
  const conversation = conversationOf(mail);
  const [visit, setVisit] = useState<Visit>({ place: { kind: 'mail' }, conversation: null });
  const hasMoved = conversation !== null && conversation !== visit.conversation;
  if (hasMoved) setVisit({ place: { kind: 'mail' }, conversation });
  return {
    place: hasMoved ? { kind: 'mail' } : visit.place,
    go: (place) => setVisit({ place, conversation: conversation ?? visit.conversation }),
  };
}
