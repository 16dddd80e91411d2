import type { Calendar } from '@/lib/domain/calendar';
import type { FormOfAddress, Language } from '@/lib/domain/customer';
import type { CallScript } from '@/lib/domain/letter';
import { totalsByCurrency } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import { fillScript } from '@/lib/letters/fill-script';
import { loadLetter } from '@/lib/letters/load-letter';
import { suggestedAnswers, toldFacts } from './letter-answers';
import { letterFacts, type ReminderFacts, type ReminderSender } from './letter-facts';
import { letterLines } from './letter-lines';

/** The call scripts in the order in which calls are made: how it went comes before how to pay. */
export const callScripts = ['call-satisfaction', 'call-options', 'call-cheque-run'] as const;

export type CallScriptId = (typeof callScripts)[number];

/** The script of a call with this customer's own facts, in their language and form of address. */
export async function draftCall(
  day: { today: PlainDate; locale: string; calendar: Calendar },
  facts: ReminderFacts,
  sender: ReminderSender & { address?: FormOfAddress | null },
  id: CallScriptId,
): Promise<CallScript> {
  const language: Language = facts.contact?.language ?? facts.customer.language ?? 'es';
  const address = facts.contact?.formOfAddress ?? facts.customer.formOfAddress ?? sender.address ?? 'usted';
  const lines = letterLines(id, facts, []);
  const template = await loadLetter(id, language, address);
  const answers = suggestedAnswers(id, day, facts, template.words.terms);
  const owed = totalsByCurrency(lines.map(({ open }) => open));
  const told = toldFacts(answers, owed, day.calendar);
  return fillScript(template, letterFacts(id, day, facts, sender, lines, told));
}

/** The script for the next step's letter when that is a call, else the first. */
export function scriptFor(letter: string | null): CallScriptId {
  return callScripts.find((id) => id === letter) ?? 'call-satisfaction';
}
