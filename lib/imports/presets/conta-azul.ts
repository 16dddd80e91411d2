import { definePreset } from '../preset';

/** Conta Azul, import layout: document and instalment live in the description, which is the number as written. */
export const contaAzul = definePreset({
  id: 'conta-azul',
  family: 'conta-azul',
  requires: ['Data de Competência', 'Data de Vencimento', 'Valor', 'Descrição', 'Cliente/Fornecedor'],
  fields: {
    'Data de Competência': 'issuedOn',
    'Data de Vencimento': 'dueOn',
    'Data de Pagamento': 'paidOn',
    Valor: 'total',
    Descrição: 'number',
    'Cliente/Fornecedor': 'customer',
    'CNPJ/CPF Cliente/Fornecedor': 'taxId',
    Observações: 'concept',
  },
  ignores: ['Categoria', 'Centro de Custo'],
  dateOrder: 'dmy',
  decimal: ',',
});
