import type { LetterFiles } from '../letter-template';

/** The Spanish letters, in *usted* and in *tú*. */
export const letterFiles: LetterFiles = {
  texts: import.meta.glob<string>('./**/*.mustache', { eager: true, query: '?raw', import: 'default' }),
  words: {
    subject: 'Asunto',
    number: 'Factura',
    due: 'Vencimiento',
    late: 'Atraso',
    open: 'Pendiente',
    total: 'Total',
    creditNote: 'Nota de crédito',
    noNumber: 'sin número',
    toBeConfirmed: 'por confirmar',
    notLate: 'en plazo',
    link: 'Enlace de pago',
    code: 'Código de pago',
    days: (count) => (count === 1 ? '1\u00a0día' : `${count}\u00a0días`),
    invoices: (count) => (count === 1 ? '1\u00a0factura' : `${count}\u00a0facturas`),
  },
};
