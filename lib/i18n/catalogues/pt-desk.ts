import { backup } from './pt/backup';
import { desk } from './pt/desk';
import { history } from './pt/history';
import { imports } from './pt/imports';
import { policy } from './pt/policy';
import { settings } from './pt/settings';
import type { esDesk } from './es-desk';
import type { Texts } from './texts';

export const ptDesk = {
  backup,
  desk,
  history,
  imports,
  policy,
  settings,
} as const satisfies Texts<typeof esDesk>;
