import type { disputes as source } from '../es/disputes';
import type { Texts } from '../texts';

export const disputes = {
  title: 'Registrar contestação',
  open: 'Contestação',
  effect: 'As faturas que você escolher saem dos lembretes até a solução; as outras continuam.',
  which: 'Quais faturas?',
  why: 'O que ele contesta?',
  amount: 'O valor não confere',
  notReceived: 'Não recebeu ou veio incompleto',
  dissatisfied: 'Não ficou satisfeito',
  invoiceDetails: 'Dados ou documentos da fatura',
  alreadyPaid: 'Diz que já pagou',
  duplicate: 'Fatura repetida',
  unknownOrder: 'Não reconhece o pedido',
  other: 'Outro motivo',
  text: 'O que aconteceu',
  owner: 'Quem cuida disso?',
  ownerHint: 'Uma pessoa ou uma área da sua empresa.',
  due: 'Até quando queremos responder?',
  nothingOpen: 'Este cliente não tem faturas em aberto para contestar.',
  missingReason: 'Falta o motivo',
  saved_one: 'Contestação registrada: {{n}} fatura fora dos lembretes',
  saved_other: 'Contestação registrada: {{n}} faturas fora dos lembretes',
  closeTitle: 'Resolver a contestação',
  howEnded: 'Como ficou?',
  howEndedHint: 'Fica no histórico; as faturas voltam aos lembretes.',
} as const satisfies Texts<typeof source>;
