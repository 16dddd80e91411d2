import type { Calendar } from '@/lib/domain/calendar';
import type { FormOfAddress, Language } from '@/lib/domain/customer';
import type { AskedFact, FilledLetter, FilledMessage } from '@/lib/domain/letter';
import { totalsByCurrency } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { ReminderStage } from '@/lib/domain/reminder-stage';
import { fillLetter } from '@/lib/letters/fill-letter';
import type { LetterMedium } from '@/lib/letters/letter-cells';
import type { LetterTemplate } from '@/lib/letters/letter-template';
import { loadLetter } from '@/lib/letters/load-letter';
import { askedFacts, letterEntry, letters, type LetterEntry, type LetterId } from '@/lib/letters/registry';
import { suggestedAnswers, toldFacts, type LetterAnswers } from './letter-answers';
import { letterFacts, type ReminderFacts, type ReminderSender } from './letter-facts';
import { letterLines } from './letter-lines';
import { earningLines, quotedTerms, ruledAnswers, type OurTerms } from './letter-terms';
import type { PlanOptionDraft } from './propose-plans';

export type { LetterAnswers } from './letter-answers';
export type { ReminderFacts, ReminderSender } from './letter-facts';
export type { OpenLine } from './letter-lines';
export type { LetterId } from '@/lib/letters/registry';

/** Where a written letter may go; calls have their own draft. */
export type WrittenMedium = Exclude<LetterMedium, 'call'>;

/** What the person chose; null lets the facts choose. */
export type ReminderChoice = {
  letter: string | null;
  medium: WrittenMedium;
  language: Language | null;
  address: FormOfAddress | null;
  /** The documents that were picked; empty: those that the letter is about. */
  invoiceIds: readonly string[];
  /** What the person filled in beside the letter; the rest is suggested. */
  answers: Partial<LetterAnswers>;
};

export type DraftedReminder = {
  id: LetterId;
  kind: 'rung' | 'situation' | 'brief';
  /** Null for a letter that answers a situation and is no rung of the ladder. */
  rung: string | null;
  stage: ReminderStage;
  language: Language;
  address: FormOfAddress;
  medium: WrittenMedium;
  /** The media in which this letter exists. */
  media: readonly WrittenMedium[];
  /** What the person is asked for, and the answers as they stand, suggestions included. */
  asks: readonly AskedFact[];
  answers: LetterAnswers;
  /** Ways to pay that this letter offers and the ledger does not hold yet: kept once the letter is put in or sent. */
  offers: readonly PlanOptionDraft[];
  invoiceIds: readonly string[];
  /** A message has its text alone as the letter's plain text, no subject, and its size beside it. */
  letter: FilledLetter;
  message: FilledMessage | null;
  /** The letters that a person may choose among. */
  offered: readonly { id: LetterId; kind: DraftedReminder['kind'] }[];
};

type Day = { today: PlainDate; locale: string; calendar: Calendar };

const written: readonly WrittenMedium[] = ['mail', 'message', 'print', 'brief'];

/** Drafts a letter to a customer: which one, in whose language, about which documents. Nothing is written or sent. */
export async function draftReminder(
  day: Day,
  facts: ReminderFacts,
  sender: ReminderSender & OurTerms & { address?: FormOfAddress | null },
  choice: ReminderChoice,
): Promise<DraftedReminder> {
  const entry = chosenLetter(choice.letter, facts);
  const { id } = entry;
  const language = choice.language ?? facts.contact?.language ?? facts.customer.language ?? 'es';
  const own = facts.contact?.formOfAddress ?? facts.customer.formOfAddress ?? sender.address;
  const address = choice.address ?? own ?? 'usted';
  const isPicked = choice.invoiceIds.length > 0;
  const meant = letterLines(id, facts, choice.invoiceIds);
  const lines = earningLines(id, meant, facts, sender, { today: day.today, isPicked });
  const template = await loadLetter(id, language, address);
  const answers = {
    ...suggestedAnswers(id, day, facts, template.words.terms),
    ...ruledAnswers(id, lines, facts, sender, template, day),
    ...choice.answers,
  };
  const owed = totalsByCurrency(lines.map(({ open }) => open));
  const told = toldFacts(answers, owed, day.calendar);
  const quoted = quotedTerms(id, facts, sender, template, { locale: day.locale, told });
  const filled = { ...letterFacts(id, day, facts, sender, lines, told), ...quoted };
  const media = written.filter((medium) => entry.cells[medium] === 'file');
  const medium = media.find((one) => one === choice.medium) ?? media[0] ?? 'mail';
  return {
    id,
    kind: entry.kind === 'call' ? 'situation' : entry.kind,
    rung: entry.kind === 'rung' ? id : null,
    stage: entry.stage,
    language,
    address,
    medium,
    media,
    asks: askedFacts(entry),
    answers,
    offers: isOffer(id) && !answers.planned ? told.plans.map((parts) => ({ parts })) : [],
    invoiceIds: lines.map(({ invoice }) => invoice.id),
    ...filledAs(medium, template, filled),
    offered,
  };
}

/** A plan that is confirmed without having been agreed here waits for its answer like any other. */
function isOffer(id: LetterId): boolean {
  return id === 'plan-proposal' || id === 'plan-confirmation';
}

const offered = letters.flatMap(({ id, kind }) => (kind === 'call' ? [] : [{ id, kind }]));

function filledAs(medium: WrittenMedium, template: LetterTemplate, facts: Parameters<typeof fillLetter>[1]) {
  if (medium !== 'message') {
    return { letter: fillLetter(template, facts, medium === 'print' ? 'print' : 'rich'), message: null };
  }
  const message = fillLetter(template, facts, 'sms');
  const { id, language, text, missing } = message;
  return { letter: { id, language, subject: '', html: '', plain: text, missing }, message };
}

/** The letter that was asked for, else the next step's, else what the customer's state calls for. */
function chosenLetter(asked: string | null, facts: ReminderFacts): LetterEntry {
  const named = [asked, facts.nextLetter].flatMap((id) => (id === null ? [] : (letterEntry(id) ?? [])));
  const id = named[0] ? writtenFor(named[0]) : letterOfState(facts);
  const entry = letterEntry(id);
  if (!entry) throw new Error(`No letter ${id}`);
  return entry;
}

/** Where the next step is a call, what one may write is a note before it (reference: collections §10). */
function writtenFor({ id, kind }: LetterEntry): LetterId {
  return kind === 'call' ? 'before-call' : id;
}

function letterOfState(facts: ReminderFacts): LetterId {
  if (facts.lines.length === 0) return 'thank-you';
  if (facts.lines.every(({ mark }) => mark === 'disputed')) return 'disputed';
  const latest = Math.max(...facts.lines.map(({ daysLate }) => daysLate));
  if (latest <= 0) return facts.promises.length > 0 ? 'promise-confirmation' : 'courtesy';
  if (facts.missed.length > 0) return 'broken-promise';
  const oldestDue = facts.lines
    .flatMap(({ invoice, daysLate }) => (daysLate > 0 && invoice.dueOn ? [invoice.dueOn] : []))
    .toSorted()[0];
  // A second notice needs a first: something written since the oldest of these fell due.
  return facts.lastWrittenOn !== null && oldestDue !== undefined && facts.lastWrittenOn > oldestDue
    ? 'second'
    : 'gentle';
}
