import type { invoicesLater as source } from '../es/invoices-later';
import type { Texts } from '../texts';

export const invoicesLater = {
  selected_one: '{{n}} fatura, {{amounts}}',
  selected_other: '{{n}} faturas, {{amounts}}',
  selection: 'Seleção',
  unselect: 'Limpar seleção',
  more: 'Mais com estas faturas',
  policy: 'Política destas faturas',
  addFee: 'Adicionar um encargo',
} as const satisfies Texts<typeof source>;
