import type { failure as source } from '../es/failure';
import type { Texts } from '../texts';

export const failure = {
  saveTitle: "Couldn't save",
  full: 'The disk is full. What you wrote is still below. Free some space and save again.',
  failed: 'Something of ours failed. What you wrote is still below; save again.',
  saveAgain: 'Save again',
  viewTitle: "This part couldn't be shown",
  viewText: 'Your data is intact. Try again or reload the panel.',
  retry: 'Try again',
  reload: 'Reload the panel',
} as const satisfies Texts<typeof source>;
