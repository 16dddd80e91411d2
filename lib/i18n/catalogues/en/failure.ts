import type { failure as source } from '../es/failure';
import type { Texts } from '../texts';

export const failure = {
  fullShort: "Couldn't save: the disk is full. Free some space and try again.",
  failedShort: "Couldn't save; everything is as before. Try again.",
  viewTitle: "This part couldn't be shown",
  viewText: 'Your data is intact. Try again or reload the panel.',
  retry: 'Try again',
  reload: 'Reload the panel',
} as const satisfies Texts<typeof source>;
