import { invoiceLabel } from '@/lib/domain/invoice';
import type { PlainDate } from '@/lib/domain/plain-date';
import { totalsByCurrency } from '@/lib/domain/money';
import type { Language } from '@/lib/domain/customer';
import type { RewriteFacts } from './fit-rewrite';
import type { LetterToJudge } from './letter-to-judge';
import type { ReadLetter } from './read-letter';
import { invoiceOf } from './record/invoice-of';
import { writtenLike } from './record/written-like';

const titles = /^(?:Sr|Sra|Srta|Dr|Dra|Lic|Ing|Mr|Mrs|Ms)\.?\s+/;
const formats: Readonly<Record<Language, string>> = { es: 'es', en: 'en-GB', pt: 'pt-BR' };

/** What rewrites may fill in from the record; what is not known is left out. The letter's own days and names count too. */
export function rewriteFacts({ facts, language }: LetterToJudge, letter: ReadLetter): RewriteFacts {
  const known: Record<string, string> = {};
  const set = (name: string, value: string | null | undefined) => {
    if (value) known[name] = value;
  };
  const { greeting, body } = letter;
  if (greeting?.names && !greeting.generic) set('name', body.text.slice(greeting.names.start, greeting.names.end));
  if (facts === null) return known;
  set(
    'name',
    facts.contacts
      .find(({ name }) => name)
      ?.name?.replace(titles, '')
      .split(' ')[0],
  );
  const named = body.references.flatMap(({ number }) => invoiceOf(number, facts) ?? []);
  const open = facts.invoices.filter(({ id }) =>
    facts.balances.some(({ invoiceId, open: rest }) => invoiceId === id && rest.minor > 0),
  );
  const meant = named[0] ?? (open.length === 1 ? open[0] : undefined);
  if (meant !== undefined) {
    set('invoice', invoiceLabel({ series: meant.series ?? null, number: meant.number }));
    set('dueDate', meant.dueOn ? inWords(meant.dueOn, language) : null);
  }
  const owed = facts.balances.filter(
    ({ invoiceId, open: rest }) => rest.minor > 0 && (meant === undefined || invoiceId === meant.id),
  );
  const [total, ...others] = totalsByCurrency(owed.map(({ open: rest }) => rest));
  if (total && others.length === 0)
    set('amount', `${writtenLike(total, language === 'en' ? '0,000.00' : '0.000,00')} ${total.currency}`);
  const promise = facts.promises.find(({ state }) => state === 'broken' || state === 'open');
  set('promiseDate', promise ? inWords(promise.promised.date, language) : null);
  return known;
}

function inWords(day: PlainDate, language: Language): string {
  const format = new Intl.DateTimeFormat(formats[language], { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T12:00:00Z`));
}
