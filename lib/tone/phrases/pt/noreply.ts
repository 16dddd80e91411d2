import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const noreply: FamilyPhrases<'noreply'> = {
  noreply: {
    pattern: [
      'nao (responda*|responder*) …1 (a|este|esta)? …1 (email|mensagem)',
      'esta caixa …3 nao e monitorad*',
      '(email|mensagem|aviso) automatic*',
      'gerad* automaticamente',
    ],
    antipattern: [],
    message: 'Fecha a porta para a resposta',
    why: 'O que importa é a conversa; um endereço fechado a encerra.',
    rewrite: ['Responda este e-mail.'],
  },
};

export const noreplyExamples: FamilyExamples<'noreply'> = {
  noreply: {
    fire: [
      'Não responda este e-mail.',
      'Favor não responder a esta mensagem.',
      'Esta caixa não é monitorada.',
      'Mensagem gerada automaticamente.',
    ],
    quiet: [
      'Não precisa responder se já pagou.',
      'Responda este e-mail.',
      'Se não responder hoje, tudo bem.',
      'Não é necessário responder.',
    ],
  },
};
