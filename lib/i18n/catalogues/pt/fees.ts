import type { fees as source } from '../es/fees';
import type { Texts } from '../texts';

export const fees = {
  title: 'Adicionar um encargo',
  kind: 'Um encargo só se cobra se foi combinado ou se a lei permite. Você decide; ninguém o adiciona por você.',
  how: 'Como se calcula?',
  amount: 'Um valor',
  percent: 'Uma porcentagem',
  eachAmount: 'Valor por fatura',
  percentOf: 'Porcentagem do que resta de cada fatura',
  percentNotUnderstood: 'Escreva uma porcentagem entre 0 e 100, como 2 ou 1,5',
  whichInvoices: 'De quais faturas?',
  why: 'Em que se baseia?',
  whyHint: 'Por exemplo: «2% conforme o contrato».',
  dueOn: 'Para quando?',
  needPercent: 'Falta a porcentagem',
  needWhy: 'Diga em que se baseia, em poucas palavras.',
  noneToAsk: 'Estão em contestação ou não venceram: não há encargo a pedir.',
  sum_one: 'Adiciona-se {{n}} encargo de {{total}}.',
  sum_other: 'Adicionam-se {{n}} encargos: {{total}} no total.',
  saved_one: 'Encargo adicionado: {{total}}',
  saved_other: '{{n}} encargos adicionados: {{total}}',
} as const satisfies Texts<typeof source>;
