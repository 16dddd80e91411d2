import { backup } from './es/backup';
import { desk } from './es/desk';
import { history } from './es/history';
import { imports } from './es/imports';
import { policy } from './es/policy';
import { settings } from './es/settings';

/** What the wide page says besides the sidebar's words: it alone loads them. */
export const esDesk = {
  backup,
  desk,
  history,
  imports,
  policy,
  settings,
} as const;
