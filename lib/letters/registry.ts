import type { FactName } from '@/lib/domain/letter';
import type { ReminderStage } from '@/lib/domain/reminder-stage';

/** Grows whenever a shipped letter changes, so that a log row can say which words were sent. */
export const lettersVersion = 1;

export const letterIds = ['courtesy', 'gentle', 'second', 'promise-confirmation', 'thank-you'] as const;

export type LetterId = (typeof letterIds)[number];

/**
 * A shipped letter. `rung`: a step of the ladder; `situation`: an answer to what happened, which never climbs it.
 * `needs` must be on record before it is sent; `helps` makes it better.
 */
export type LetterEntry = {
  id: LetterId;
  kind: 'rung' | 'situation';
  stage: ReminderStage;
  needs: readonly FactName[];
  helps: readonly FactName[];
};

const reminder: readonly FactName[] = [
  'company-name',
  'sender-name',
  'invoices',
  'invoice-number',
  'due-date',
  'payment-means',
];

/** Every letter that Cordial ships, in the order in which a person chooses among them (reference: collections §10). */
export const letters: readonly LetterEntry[] = [
  { id: 'courtesy', kind: 'rung', stage: 'pre-due', needs: reminder, helps: ['contact-name'] },
  { id: 'gentle', kind: 'rung', stage: 'gentle', needs: reminder, helps: ['contact-name'] },
  { id: 'second', kind: 'rung', stage: 'second', needs: reminder, helps: ['contact-name', 'earlier-letter'] },
  {
    id: 'promise-confirmation',
    kind: 'situation',
    stage: 'gentle',
    needs: ['company-name', 'sender-name', 'promise', 'invoice-number', 'payment-means'],
    helps: ['contact-name', 'invoices', 'due-date'],
  },
  {
    id: 'thank-you',
    kind: 'situation',
    stage: 'gentle',
    needs: ['company-name', 'sender-name', 'payment', 'payment-means'],
    helps: ['contact-name', 'invoices', 'invoice-number', 'due-date'],
  },
];

/** The entry of a shipped letter, or null for an id that is none of ours (an older version, a letter of the person's own). */
export function letterEntry(id: string): LetterEntry | null {
  return letters.find((letter) => letter.id === id) ?? null;
}
