import type { said as source } from '../es/said';
import type { Texts } from '../texts';

export const said = {
  'reason-forgot': 'They forgot',
  'reason-cannot-pay': 'They cannot pay now',
  'reason-dissatisfied': 'They are not satisfied',
  'reason-unaware': 'They do not recognise the charge',
  'reason-suspected-fraud': 'Something does not add up',
  'reason-internal-blocker': 'A document or approval is missing',
  'reason-not-told': 'They did not say',
  'satisfaction-content': 'All well',
  'satisfaction-mixed': 'In part',
  'satisfaction-discontent': 'Not well',
  'told-content': 'They said all went well',
  'told-mixed': 'They said it went well in part',
  'told-discontent': 'They said it did not go well',
  why: 'Reason: {{reason}}',
  withWhom: 'With {{name}}',
  nextOn: 'Follow-up: {{day}}',
} as const satisfies Texts<typeof source>;
