import type { overtaken as source } from '../es/overtaken';
import type { Texts } from '../texts';

export const overtaken = {
  region: 'Letter you began',
  title: 'The letter you began for {{name}} no longer fits',
  cancelled: 'It is about invoice {{invoice}}, which was cancelled meanwhile.',
  credited: 'It is about invoice {{invoice}}, which was settled meanwhile by a credit note.',
  paid: 'It is about invoice {{invoice}}, which was paid meanwhile.',
  disputed: 'It is about invoice {{invoice}}, which has been disputed since.',
  unnamed: 'without a number',
  more_one: 'And about {{n}} more that changed as well.',
  more_other: 'And about {{n}} more that changed as well.',
  all: 'It is no longer needed: delete it without sending it.',
  part: 'Before you send it, take them out of the text or begin the letter again.',
  drop: 'I will not send it',
  dropped: 'Letter dropped: as if it had not been written',
} as const satisfies Texts<typeof source>;
