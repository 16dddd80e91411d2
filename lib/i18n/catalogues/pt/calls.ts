import type { calls as source } from '../es/calls';
import type { Texts } from '../texts';

export const calls = {
  title: 'Registrar ligação',
  outcome: 'Como foi?',
  answered: 'Atendeu',
  noAnswer: 'Não atendeu',
  message: 'Deixei recado',
  wrongNumber: 'Número errado',
  direction: 'Quem ligou?',
  weCalled: 'Nós',
  theyCalled: 'O cliente',
  said: 'O que foi dito?',
  script: 'Roteiro',
  'script-call-satisfaction': 'Se ficou tudo certo',
  'script-call-options': 'Opções para pagar',
  'script-call-cheque-run': 'Entrar na próxima rodada de pagamentos',
  ifTheySay: 'Se: {{what}}',
  whichScript: 'Qual roteiro',
} as const satisfies Texts<typeof source>;
