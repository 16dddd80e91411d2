import type { disputesLater as source } from '../es/disputes-later';
import type { Texts } from '../texts';

export const disputesLater = {
  open: 'Contestação',
  amount: 'O valor não confere',
  notReceived: 'Não recebeu ou veio incompleto',
  dissatisfied: 'Não ficou satisfeito',
  invoiceDetails: 'Dados ou documentos da fatura',
  alreadyPaid: 'Diz que já pagou',
  duplicate: 'Fatura repetida',
  unknownOrder: 'Não reconhece o pedido',
  other: 'Outro motivo',
  treatment: 'Como falaram com ele',
  collection: 'Como cobramos',
  service: 'O serviço',
  waiting: 'Nós o fizemos esperar',
} as const satisfies Texts<typeof source>;
