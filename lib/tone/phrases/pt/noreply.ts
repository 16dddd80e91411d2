import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const noreply: FamilyPhrases<'noreply'> = {
  noreply: {
    pattern: [
      '(nao) (responda*|responder*|retorne*) …1 (a|ao|este|esta|o|esse|essa)? …1 (email|mensagem|endereco|aviso|comunicado|sms|contato)',
      '(este|esta|esse|essa) (email|caixa|endereco|mensagem|conta|canal) …3 nao (recebe|aceita|e monitorad*|e lid*|e verificad*|permite|pode receber|esta habilitad*|deve ser respondid*)',
      '(email|mensagem|aviso|envio|resposta) (automatic*)',
      '(gerad*|enviad*) (automaticamente|de forma automatica|por um sistema|pelo sistema)',
      'nao (serao|sera|aceitamos|aceitaremos|respondemos|responderemos|atenderemos) …2 (respostas|respondid*|consultas|reclamacoes|ligacoes|mensagens|aceit*)',
    ],
    antipattern: [
      'nao (precisa*|e necessario|e preciso|ha necessidade de|tem que|tem de) (responder|retornar|que responda)',
      'se nao (responder*|puder|conseguir)',
    ],
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
