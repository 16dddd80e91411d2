import type { LetterFiles } from '../letter-template';

/** The English letters; one "you" serves for everybody. */
export const letterFiles: LetterFiles = {
  texts: import.meta.glob<string>('./**/*.mustache', { eager: true, query: '?raw', import: 'default' }),
  words: {
    subject: 'Subject',
    script: 'Script',
    due: 'Due date',
    late: 'Days late',
    open: 'Open',
    total: 'Total',
    part: 'Payment',
    day: 'Date',
    amount: 'Amount',
    creditNote: 'Credit note',
    noNumber: 'no number',
    toBeConfirmed: 'to be confirmed',
    notLate: 'not due yet',
    link: 'Payment link',
    code: 'Payment code',
    days: (count) => (count === 1 ? '1\u00a0day' : `${count}\u00a0days`),
    terms: (count) => `Payment term: ${count} ${count === 1 ? 'day' : 'days'} from the invoice date.`,
    agreed: (reference, day) =>
      ['Terms agreed', day && `on ${day}`, reference && `(${reference})`].filter(Boolean).join(' '),
    contactFor: (contact) => `For questions about invoices and payments: ${contact}`,
    disputesHow: (how) => `If something is not right: ${how}`,
    ifLate: (consequence) => `If a payment is late: ${consequence}`,
    signature: 'Signature, name and date',
    documents: (count, { one, many }) => `${count}\u00a0${count === 1 ? one : many}`,
  },
};
