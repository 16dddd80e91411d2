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
} as const satisfies Texts<typeof source>;
