import { newestText } from '@/lib/text/newest-text';
import type { Engine } from './engine';
import { findGreeting } from './greeting';
import type { LetterToJudge } from './letter-to-judge';
import { nameSpans } from './name-spans';
import type { ReadLetter } from './read-letter';
import { countryHabits } from './reading-habits';
import { readPart, type ReadingHabits } from './read-part';

/** Reads a letter once for all rules: newest text, greeting, signature, words, sentences and tags. */
export function readGivenLetter(given: LetterToJudge, engine: Engine): ReadLetter {
  const { text, signature } = newestText(given.body);
  const greeting = findGreeting(text);
  const country = countryHabits(given.country ?? given.facts?.customer.country ?? null, given.language);
  const habits: ReadingHabits = {
    ...country,
    currency: given.facts?.invoices[0]?.total.currency ?? country.currency,
    names: (part) => nameSpans(part, part === text ? greeting : null, given.facts),
  };
  return {
    language: given.language,
    country: given.country ?? given.facts?.customer.country ?? null,
    stage: given.stage,
    subject: readPart('subject', given.subject, engine, habits),
    body: readPart('body', text, engine, habits),
    greeting,
    signature: signature === null ? '' : given.body.slice(signature.start, signature.end),
  };
}
