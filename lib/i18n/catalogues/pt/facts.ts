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
  'missed-promise': 'promessa que não chegou',
  dispute: 'contestação em aberto',
  'answer-by': 'dia para responder',
  'plan-options': 'dois planos',
  plan: 'plano de pagamento',
  'extension-day': 'nova data',
  incentive: 'vantagem por pagar antes',
  'document-name': 'qual documento você envia',
  call: 'o que foi dito',
  terms: 'condições',
  'hand-over': 'quem assume e a partir de quando',
  'prepayment-day': 'data do pré-pago',
  colleague: 'nome do colega',
} as const satisfies Texts<typeof source>;
