import { signature, subject } from '../read/selectors';

const quote = '.gmail_quote,.gmail_quote_container,.gmail_extra';

/**
 * Where the writer looks, besides what the reader's table names (gmail.md §2.4, §3): by structure and attributes with
 * meaning, never by a label.
 */
export const writeSelectors = {
  /** What belongs to the person or to Gmail in an editor: never written into. */
  kept: `${signature},${quote}`,
  quote,
  subject,
  recipientSummary: '.aoD.hl',
  recipientBox: '[name=to] input[role=combobox],[name=to] input:not([type=hidden])',
  classicRecipientBox: 'textarea[name=to]',
  /** Reply first; in the bar under a thread it also stands first. */
  replyControls: ['.ams.bkH', '.ams[role=link]'],
  send: '.T-I.aoO[role=button],.dC [role=button]',
  /** The bin stands in the last cell of a compose's bottom bar. */
  discard: '.gU.az5 [role=button],tr.btC > td.gU:last-child [role=button]',
} as const;
