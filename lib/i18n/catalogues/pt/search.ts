import type { search as source } from '../es/search';
import type { Texts } from '../texts';

export const search = {
  title: 'Buscar',
  label: 'Nome, fatura, CNPJ ou endereço',
  none: 'Nada corresponde a «{{text}}»',
  noneHint: 'Tente uma parte do nome ou os últimos números da fatura.',
  results_one: '{{n}} resultado',
  results_other: '{{n}} resultados',
  byName: 'Pelo nome',
  byInvoice: 'Fatura {{number}}',
} as const satisfies Texts<typeof source>;
