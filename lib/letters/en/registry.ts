import type { LetterFiles } from '../letter-template';

/** The English letters; one "you" serves for everybody. */
export const letterFiles: LetterFiles = {
  texts: import.meta.glob<string>('./**/*.mustache', { eager: true, query: '?raw', import: 'default' }),
  words: {
    subject: 'Subject',
    number: 'Invoice',
    due: 'Due date',
    late: 'Days late',
    open: 'Open',
    total: 'Total',
    creditNote: 'Credit note',
    noNumber: 'no number',
    toBeConfirmed: 'to be confirmed',
    notLate: 'not due yet',
    link: 'Payment link',
    code: 'Payment code',
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    invoices: (count) => (count === 1 ? '1 invoice' : `${count} invoices`),
  },
};
