import type { said as source } from '../es/said';
import type { Texts } from '../texts';

export const said = {
  'reason-forgot': 'Esqueceu',
  'reason-cannot-pay': 'Não pode pagar agora',
  'reason-dissatisfied': 'Não ficou satisfeito',
  'reason-unaware': 'Não reconhece a cobrança',
  'reason-suspected-fraud': 'Algo não bate; é preciso ver',
  'reason-internal-blocker': 'Falta um documento ou uma aprovação',
  'reason-not-told': 'Não disse',
  'satisfaction-content': 'Tudo bem',
  'satisfaction-mixed': 'Em parte',
  'satisfaction-discontent': 'Não ficou bem',
  'told-content': 'Disse que ficou tudo bem',
  'told-mixed': 'Disse que ficou bem em parte',
  'told-discontent': 'Disse que não ficou bem',
  why: 'Motivo: {{reason}}',
  withWhom: 'Com {{name}}',
  nextOn: 'Acompanhamento: {{day}}',
} as const satisfies Texts<typeof source>;
