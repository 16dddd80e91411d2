import { backup } from './en/backup';
import { desk } from './en/desk';
import { history } from './en/history';
import { imports } from './en/imports';
import { policy } from './en/policy';
import { settings } from './en/settings';
import type { esDesk } from './es-desk';
import type { Texts } from './texts';

export const enDesk = {
  backup,
  desk,
  history,
  imports,
  policy,
  settings,
} as const satisfies Texts<typeof esDesk>;
