import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const escalation: FamilyPhrases<'escalation'> = {
  'escalation.no-alternative': {
    pattern: [
      '(encaminhar*|passar*|repassar*) … (caso|divida|a|para) … (cobranca|assessoria)',
      '(caso|conta|gestao|assunto) …2 (passa*|sera encaminhad*) …5 (cobranca|assessoria|escritorio|advogad*|juridic*)',
    ],
    message: 'Último passo sem data, nome ou saída',
    why: 'Sem data, sem nome e sem saída, ao leitor só resta ignorar.',
    rewrite: [
      'Se até {{date}} não houver pagamento nem proposta, a conta passa para {{agency}}; até lá, {ligue} para combinarmos parcelas.',
    ],
  },
};

export const escalationExamples: FamilyExamples<'escalation'> = {
  'escalation.no-alternative': {
    fire: [{ body: 'Vamos encaminhar para a cobrança.', stage: 'final' }],
    quiet: [
      {
        body: 'Se até 20 de março não houver pagamento nem proposta, a conta passa para a Assessoria Central; até lá, ligue para combinarmos parcelas.',
        stage: 'final',
      },
    ],
  },
};
