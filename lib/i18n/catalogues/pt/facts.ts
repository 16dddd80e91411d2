import type { facts as source } from '../es/facts';
import type { Texts } from '../texts';

export const facts = {
  'contact-name': 'nome da pessoa de contato',
  'company-name': 'nome da sua empresa',
  'sender-name': 'seu nome',
  invoices: 'faturas',
  'invoice-number': 'número da fatura',
  'due-date': 'data de vencimento',
  promise: 'promessa de pagamento',
  payment: 'pagamento recebido',
  'payment-means': 'meios de pagamento',
  'earlier-letter': 'data do lembrete anterior',
} as const satisfies Texts<typeof source>;
