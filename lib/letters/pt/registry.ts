import type { LetterFiles } from '../letter-template';

/**
 * The Brazilian letters; they name neither *você* nor *o senhor*, so that they fit both, and are written so that the
 * writer's gender does not show ("agradeço", not "obrigada").
 */
export const letterFiles: LetterFiles = {
  texts: import.meta.glob<string>('./**/*.mustache', { eager: true, query: '?raw', import: 'default' }),
  words: {
    subject: 'Assunto',
    script: 'Roteiro',
    due: 'Vencimento',
    late: 'Atraso',
    open: 'Em aberto',
    total: 'Total',
    part: 'Parcela',
    day: 'Data',
    amount: 'Valor',
    creditNote: 'Nota de crédito',
    noNumber: 'sem número',
    toBeConfirmed: 'a confirmar',
    notLate: 'no prazo',
    link: 'Link de pagamento',
    code: 'Código de pagamento',
    days: (count) => (count === 1 ? '1\u00a0dia' : `${count}\u00a0dias`),
    terms: (count) => `Prazo de pagamento: ${count} ${count === 1 ? 'dia' : 'dias'} a partir da data da fatura.`,
    agreed: (reference, day) =>
      ['Condições combinadas', day && `em ${day}`, reference && `(${reference})`].filter(Boolean).join(' '),
    contactFor: (contact) => `Para dúvidas sobre faturas e pagamentos: ${contact}`,
    disputesHow: (how) => `Se algo não estiver certo: ${how}`,
    ifLate: (consequence) => `Se um pagamento atrasar: ${consequence}`,
    signature: 'Assinatura, nome e data',
    documents: (count, { one, many }) => `${count}\u00a0${count === 1 ? one : many}`,
  },
};
