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
    terms: (count) => `Payment term: ${count} days from the invoice date.`,
    documents: (count, { one, many }) => `${count}\u00a0${count === 1 ? one : many}`,
  },
};
