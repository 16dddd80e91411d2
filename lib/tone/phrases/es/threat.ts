import type { RuleExamples, RulePhrases } from '../rule-phrases';
import type { RuleId } from '../../rule-ids';

export const threat: Readonly<Partial<Record<RuleId, RulePhrases>>> = {
  'threat.harm': {
    pattern: [
      '(atengase|atente|atenete|atengase|atenganse|ateneos|atenerse|atenerte|atenerse) a las consecuencias',
      '(sabemos|se|conocemos) (donde|en donde) (vive*|trabaja*|estudia*|vivis|viven)',
      'sabemos donde … {relative}',
      '{object} (va|vas|vais|van) a (arrepentir|pesar|doler)',
      '(va|vas|vais|van) a (arrepentirse|arrepentirte|arrepentiros|lamentarlo)',
      'se arrepentira*',
      'te arrepentiras',
      '(iremos|vamos a ir|voy a ir|pasaremos) … a {your} (casa|domicilio|puerta|hogar)',
      'cuide* de {your} {relative}',
      '(va|vas|vais|van) a (saber|conocer) (de lo que somos capaces|con quien se mete*|quienes somos)',
      'por las (buenas|malas)',
    ],
    antipattern: ['sabemos donde esta el error'],
    message: 'Intimidación',
    why: 'Quien se siente amenazado se defiende o calla: la conversación y la relación terminan.',
    rewrite: ['Nos gustaría resolverlo con {usted}.'],
  },
};

export const threatExamples: Readonly<Partial<Record<RuleId, RuleExamples>>> = {
  'threat.harm': {
    fire: [
      'Si no paga, aténgase a las consecuencias.',
      'Sabemos dónde vive.',
      'Te vas a arrepentir de no haber pagado.',
      'Páguenos por las buenas.',
    ],
    quiet: [
      'Sabemos dónde está el error en la factura.',
      'Iremos a su empresa el martes para entregar el pedido.',
      'Nos gustaría resolverlo con usted.',
    ],
  },
};
