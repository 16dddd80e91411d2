import type { failureLater as source } from '../es/failure-later';
import type { Texts } from '../texts';

export const failureLater = {
  saveTitle: "Couldn't save",
  full: 'The disk is full. What you wrote is still below. Free some space and save again.',
  failed: 'Something of ours failed. What you wrote is still below; save again.',
  saveAgain: 'Save again',
} as const satisfies Texts<typeof source>;
