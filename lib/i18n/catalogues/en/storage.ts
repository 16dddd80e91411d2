import type { storage as source } from '../es/storage';
import type { Texts } from '../texts';

export const storage = {
  failedTitle: "Your data couldn't be opened",
  failedText: 'We changed nothing. Try again; if it stays, restart the browser.',
} as const satisfies Texts<typeof source>;
