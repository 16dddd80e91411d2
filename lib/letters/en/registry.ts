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
    days: (count) => (count === 1 ? '1\u00a0day' : `${count}\u00a0days`),
    invoices: (count) => (count === 1 ? '1\u00a0invoice' : `${count}\u00a0invoices`),
  },
};
