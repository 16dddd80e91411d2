import { addressKey, isAutomatic } from '@/lib/text/addresses';
import { isApart } from '@/lib/text/is-apart';
import { loadAddressing } from './load-addressing';

/** How addresses are read without waiting, which is enough for a mail whose address is on record; the rest on demand. */
export const addressingAtOnce = { keyOf: addressKey, isAutomatic, isApart, withDomains: loadAddressing };
