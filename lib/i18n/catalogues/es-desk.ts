import { backup } from './es/backup';
import { desk } from './es/desk';
import { history } from './es/history';
import { imports } from './es/imports';
import { settings } from './es/settings';

/** What the wide page says besides the sidebar's words: it alone loads them. */
export const esDesk = {
  backup,
  desk,
  history,
  imports,
  settings,
} as const;
