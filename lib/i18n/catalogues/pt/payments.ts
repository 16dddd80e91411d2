import type { payments as source } from '../es/payments';
import type { Texts } from '../texts';

export const payments = {
  title: 'Registrar pagamento',
  amount: 'Quanto chegou?',
  currency: 'Moeda',
  invoice: 'De qual fatura?',
  currencyHint: 'Três letras, como BRL, EUR ou USD',
  oldestFirst: 'As mais antigas',
  paidOn: 'Em que dia chegou?',
  method: 'Meio de pagamento',
  methodPlaceholder: 'Transferência, cheque…',
  reference: 'Referência',
  alreadyListed: 'A lista {{ofDay}} já conta o que foi pago até esse dia: com esta data o saldo não muda.',
  tooMuch: 'É mais do que está em aberto em {{invoice}} ({{open}}); o resto fica a favor.',
} as const satisfies Texts<typeof source>;
