import type { Words } from '@/lib/i18n/words';
import type { MenuChoice } from '../common/OverflowMenu';
import type { SettleLine } from './use-settle-line';

/** What H, P and S do, as a menu for whoever works with the mouse. */
export function settlingChoices(settle: SettleLine, words: Words, skip: () => void): MenuChoice[] {
  return [
    ...(settle.finish ? [{ label: words('worklist.done'), choose: settle.finish }] : []),
    { label: words('worklist.postpone'), choose: settle.postpone },
    { label: words('worklist.skip'), choose: skip },
  ];
}
