import type { evidence as source } from '../es/evidence';
import type { Texts } from '../texts';

export const evidence = {
  asked: 'Did you send the reminder to {{name}}?',
  yesTo: 'Yes: {{question}}',
  noTo: 'No: {{question}}',
  region: 'Question about a sending',
  ownNewer: 'There is a newer mail of yours in this conversation.',
  overtakenRegion: 'Letter you began',
  overtaken: 'The letter you began for {{name}} no longer fits',
  overtakenCancelled: 'It is about invoice {{invoice}}, which was cancelled meanwhile.',
  overtakenCredited: 'It is about invoice {{invoice}}, which was settled meanwhile by a credit note.',
  overtakenPaid: 'It is about invoice {{invoice}}, which was paid meanwhile.',
  overtakenDisputed: 'It is about invoice {{invoice}}, which has been disputed since.',
  overtakenUnnamed: 'without a number',
  overtakenMore_one: 'And about {{n}} more that changed as well.',
  overtakenMore_other: 'And about {{n}} more that changed as well.',
  overtakenAll: 'It is no longer needed: delete it without sending it.',
  overtakenPart: 'Before you send it, take them out of the text or begin the letter again.',
  drop: 'I will not send it',
} as const satisfies Texts<typeof source>;
