import type { LetterFiles } from '../letter-template';

/** The Spanish letters, in *usted* and in *tú*. */
export const letterFiles: LetterFiles = {
  texts: import.meta.glob<string>('./**/*.mustache', { eager: true, query: '?raw', import: 'default' }),
  words: {
    subject: 'Asunto',
    script: 'Guion',
    due: 'Vencimiento',
    late: 'Atraso',
    open: 'Pendiente',
    total: 'Total',
    part: 'Pago',
    day: 'Fecha',
    amount: 'Importe',
    creditNote: 'Nota de crédito',
    noNumber: 'sin número',
    toBeConfirmed: 'por confirmar',
    notLate: 'en plazo',
    link: 'Enlace de pago',
    code: 'Código de pago',
    days: (count) => (count === 1 ? '1\u00a0día' : `${count}\u00a0días`),
    terms: (count) => `Plazo de pago: ${count} ${count === 1 ? 'día' : 'días'} desde la fecha de la factura.`,
    agreed: (reference, day) =>
      ['Condiciones acordadas', day && `el ${day}`, reference && `(${reference})`].filter(Boolean).join(' '),
    contactFor: (contact) => `Para dudas de facturas y pagos: ${contact}`,
    disputesHow: (how) => `Si algo no está bien: ${how}`,
    ifLate: (consequence) => `Si un pago se atrasa: ${consequence}`,
    signature: 'Firma, nombre y fecha',
    documents: (count, { one, many }) => `${count}\u00a0${count === 1 ? one : many}`,
  },
};
