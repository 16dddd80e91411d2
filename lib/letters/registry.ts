import { toldFactNames, type AskedFact, type FactName } from '@/lib/domain/letter';
import type { ReminderStage } from '@/lib/domain/reminder-stage';
import { inside, mail, messageToo, printToo, spoken, type LetterCells } from './letter-cells';

/** Grows whenever a shipped letter changes, so that a log row can say which words were sent. */
export const lettersVersion = 6;

/**
 * A shipped letter. `rung`: a step of the ladder; `situation`: an answer to what happened, which never climbs it.
 * `needs` must be known before it is sent; `helps` makes it better.
 */
export type LetterEntry = Shipped & { id: LetterId };

type Shipped = {
  kind: 'rung' | 'situation' | 'call' | 'brief';
  stage: ReminderStage;
  cells: LetterCells;
  needs: readonly FactName[];
  helps: readonly FactName[];
};

const ours = ['company-name', 'sender-name'] as const;
const documents = ['invoices', 'invoice-number', 'due-date'] as const;
const reminder: readonly FactName[] = [...ours, ...documents, 'payment-means'];
const name: readonly FactName[] = ['contact-name'];

const shipped = [
  { id: 'courtesy', kind: 'rung', stage: 'pre-due', cells: messageToo, needs: reminder, helps: [...name, 'incentive'] },
  { id: 'due-today', kind: 'rung', stage: 'due', cells: mail, needs: reminder, helps: name },
  { id: 'gentle', kind: 'rung', stage: 'gentle', cells: messageToo, needs: reminder, helps: name },
  {
    id: 'second',
    kind: 'rung',
    stage: 'second',
    cells: messageToo,
    needs: reminder,
    helps: [...name, 'earlier-letter'],
  },
  { id: 'before-call', kind: 'rung', stage: 'second', cells: mail, needs: reminder, helps: name },
  {
    id: 'letter-1',
    kind: 'rung',
    stage: 'firm',
    cells: printToo,
    needs: [...reminder, 'answer-by'],
    helps: [...name, 'call', 'terms'],
  },
  {
    id: 'letter-2',
    kind: 'rung',
    stage: 'firm',
    cells: printToo,
    needs: [...reminder, 'answer-by'],
    helps: [...name, 'earlier-letter', 'call', 'prepayment-day'],
  },
  {
    id: 'letter-3',
    kind: 'rung',
    stage: 'final',
    cells: printToo,
    needs: [...reminder, 'answer-by', 'hand-over'],
    helps: [...name, 'earlier-letter', 'call'],
  },
  { id: 'hand-over', kind: 'rung', stage: 'final', cells: mail, needs: [...reminder, 'hand-over'], helps: name },
  { id: 'first-time-late', kind: 'situation', stage: 'gentle', cells: mail, needs: reminder, helps: name },
  { id: 'good-payer-forgot', kind: 'situation', stage: 'gentle', cells: mail, needs: reminder, helps: name },
  {
    id: 'hardship-options',
    kind: 'situation',
    stage: 'gentle',
    cells: mail,
    needs: reminder,
    helps: [...name, 'answer-by', 'incentive'],
  },
  {
    id: 'disputed',
    kind: 'situation',
    stage: 'gentle',
    cells: mail,
    needs: [...ours, ...documents, 'answer-by'],
    helps: [...name, 'dispute'],
  },
  {
    id: 'broken-promise',
    kind: 'situation',
    stage: 'gentle',
    cells: mail,
    needs: [...reminder, 'missed-promise'],
    helps: name,
  },
  {
    id: 'partial-payment',
    kind: 'situation',
    stage: 'gentle',
    cells: mail,
    needs: [...reminder, 'payment'],
    helps: name,
  },
  {
    id: 'promise-confirmation',
    kind: 'situation',
    stage: 'gentle',
    cells: messageToo,
    needs: [...ours, 'promise', 'invoice-number', 'payment-means'],
    helps: [...name, 'invoices', 'due-date'],
  },
  {
    id: 'plan-proposal',
    kind: 'situation',
    stage: 'gentle',
    cells: mail,
    needs: [...reminder, 'plan-options'],
    helps: [...name, 'incentive'],
  },
  {
    id: 'plan-confirmation',
    kind: 'situation',
    stage: 'gentle',
    cells: mail,
    needs: [...reminder, 'plan'],
    helps: name,
  },
  {
    id: 'extension-granted',
    kind: 'situation',
    stage: 'gentle',
    cells: mail,
    needs: [...reminder, 'extension-day'],
    helps: name,
  },
  {
    id: 'early-payment',
    kind: 'situation',
    stage: 'gentle',
    cells: mail,
    needs: [...reminder, 'incentive'],
    helps: name,
  },
  { id: 'satisfaction', kind: 'situation', stage: 'gentle', cells: mail, needs: reminder, helps: name },
  {
    id: 'document-sent',
    kind: 'situation',
    stage: 'gentle',
    cells: messageToo,
    needs: [...ours, 'document-name', 'payment-means'],
    helps: [...name, ...documents],
  },
  {
    id: 'details-asked',
    kind: 'situation',
    stage: 'gentle',
    cells: mail,
    needs: [...ours, 'payment-means'],
    helps: [...name, ...documents],
  },
  {
    id: 'thank-you',
    kind: 'situation',
    stage: 'gentle',
    cells: messageToo,
    needs: [...ours, 'payment', 'payment-means'],
    helps: [...name, ...documents],
  },
  {
    id: 'welcome-terms',
    kind: 'situation',
    stage: 'gentle',
    cells: mail,
    needs: [...ours, 'terms', 'payment-means'],
    helps: name,
  },
  {
    id: 'call-confirmation',
    kind: 'situation',
    stage: 'gentle',
    cells: mail,
    needs: [...ours, 'call', 'payment-means'],
    helps: [...name, ...documents],
  },
  {
    id: 'call-satisfaction',
    kind: 'call',
    stage: 'second',
    cells: spoken,
    needs: ours,
    helps: [...name, ...documents],
  },
  { id: 'call-options', kind: 'call', stage: 'second', cells: spoken, needs: ours, helps: [...name, ...documents] },
  { id: 'call-cheque-run', kind: 'call', stage: 'second', cells: spoken, needs: ours, helps: [...name, ...documents] },
  {
    id: 'internal-brief',
    kind: 'brief',
    stage: 'second',
    cells: inside,
    needs: ['sender-name', ...documents, 'colleague'],
    helps: ['answer-by'],
  },
] as const satisfies readonly (Shipped & { id: string })[];

export type LetterId = (typeof shipped)[number]['id'];

/** Every letter that Cordial ships, in the order in which a person chooses among them (reference: collections §10). */
export const letters: readonly LetterEntry[] = shipped;

export const letterIds: readonly LetterId[] = letters.map(({ id }) => id);

/** The entry of a shipped letter, or null for an id that is none of ours (an older version, a letter of the person's own). */
export function letterEntry(id: string): LetterEntry | null {
  return letters.find((letter) => letter.id === id) ?? null;
}

/** What a person is asked for before this letter is whole: first what it needs, then what only makes it better. */
export function askedFacts({ needs, helps }: Pick<LetterEntry, 'needs' | 'helps'>): AskedFact[] {
  return [...askedOf(needs, true), ...askedOf(helps, false)];
}

function askedOf(facts: readonly FactName[], needed: boolean): AskedFact[] {
  return toldFactNames.filter((fact) => facts.includes(fact)).map((fact) => ({ fact, needed }));
}
