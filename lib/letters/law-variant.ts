import type { LetterFacts } from '@/lib/domain/letter';
import { mayAskWhy } from '@/lib/domain/may-ask-why';

type Parts = Readonly<Record<string, string>>;

/** Letters whose wording a country's law narrows; a part `cause.co-consumer` then takes the place of `cause`. */
export type LawVariant = 'co-consumer';

/**
 * Colombia forbids asking a consumer why they have not paid (Ley 2300 de 2023; reference: law, CO-C-REASON), so there the
 * letters invite instead of asking. Whoever is not known to be a business is taken for a consumer. Chile, Peru and
 * Argentina bar the look of a court paper, which no letter of ours has.
 */
export function lawVariant({ customer, company }: LetterFacts): LawVariant | null {
  return mayAskWhy({ country: customer.country ?? company.country, consumer: customer.isConsumer })
    ? null
    : 'co-consumer';
}

/** The parts of a letter as the law of the reader's country wants them. */
export function partsFor(partials: Parts, variant: LawVariant | null): Parts {
  if (variant === null) return partials;
  const own = Object.entries(partials).filter(([name]) => name.endsWith(`.${variant}`));
  return { ...partials, ...Object.fromEntries(own.map(([name, text]) => [name.slice(0, -variant.length - 1), text])) };
}
