import type { evidence as source } from '../es/evidence';
import type { Texts } from '../texts';

export const evidence = {
  asked: 'Did you send the reminder to {{name}}?',
  yesTo: 'Yes: {{question}}',
  noTo: 'No: {{question}}',
  region: 'Question about a sending',
  ownNewer: 'There is a newer mail of yours in this conversation.',
} as const satisfies Texts<typeof source>;
