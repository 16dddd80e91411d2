import { satisfactions, type Satisfaction } from '@/lib/domain/contact-log';
import { loggedReasons, type LoggedReason } from '@/lib/domain/non-payment-reason';
import type { Words } from '@/lib/i18n/words';

/** Why they have not paid, to choose from; that they did not say is an answer too. */
export function reasonChoices(words: Words): { value: LoggedReason; label: string }[] {
  return loggedReasons.map((value) => ({ value, label: words(`said.reason-${value}`) }));
}

/** The words of a logged reason; null for a code that is none, such as what a waiver is about. */
export function reasonWord(code: string | null, words: Words): string | null {
  const reason = loggedReasons.find((one) => one === code);
  return reason === undefined ? null : words(`said.reason-${reason}`);
}

/** The answers to whether all went well. */
export function satisfactionChoices(words: Words): { value: Satisfaction; label: string }[] {
  return satisfactions.map((value) => ({ value, label: words(`said.satisfaction-${value}`) }));
}

/** What they answered, as a sentence. */
export function satisfactionSaid(answer: Satisfaction, words: Words): string {
  return words(`said.told-${answer}`);
}
