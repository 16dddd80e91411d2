import type { RuleExamples, RulePhrases } from '../rule-phrases';
import type { RuleId } from '../../rule-ids';

export const threat: Readonly<Partial<Record<RuleId, RulePhrases>>> = {
  'threat.harm': {
    pattern: [
      '(sabemos|sei|conhecemos) onde … (mora*|trabalha*|estuda*|vive*)',
      '(vai|vais|vao|ira|irao) se arrepender',
      'vais arrepender te',
      'se arrependera*',
      '(arque|arcar|arquem|arcara) com as consequencias',
      'assuma* as consequencias',
      '(vamos|iremos|vou) … (na|a|ate) {your} (casa|porta|residencia)',
      'por (bem|mal)$',
    ],
    antipattern: ['sabemos onde esta o erro'],
    message: 'Intimidação',
    why: 'Quem se sente ameaçado se defende ou se cala: a conversa e a relação terminam.',
    rewrite: ['Gostaríamos de resolver com {você}.'],
  },
};

export const threatExamples: Readonly<Partial<Record<RuleId, RuleExamples>>> = {
  'threat.harm': {
    fire: ['Se não pagar, vai se arrepender.', 'Sabemos onde você mora.', 'Pague ou arque com as consequências.'],
    quiet: [
      'Sabemos onde está o erro na fatura.',
      'Gostaríamos de resolver com você.',
      'Lamentamos o atraso na entrega.',
    ],
  },
};
