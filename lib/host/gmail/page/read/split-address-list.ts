import type { Person } from '@/lib/host/mail-host';
import { cleanAddress } from './clean-address';

/** One entry: quoted names, addresses in angle brackets and anything else up to the next comma or semicolon. */
const entry = /(?:"(?:[^"\\]|\\.)*"|<[^>]*>|[^,;"<]|["<])+?(?=[,;]|$)/gu;
const quoted = /"((?:[^"\\]|\\.)*)"/gu;

function readEntry(text: string): Person[] {
  const unquoted = text.replace(quoted, ' ');
  const bracketed = /<([^<>]*)>/u.exec(unquoted);
  const address = cleanAddress(bracketed?.[1] ?? unquoted);
  if (!address) return [];
  const name = bracketed ? text.slice(0, text.lastIndexOf('<')).replace(quoted, '$1').replace(/\\(.)/gu, '$1') : '';
  return [{ name: name.trim() || null, address }];
}

/** The people of a header-like list such as `"Pérez, Ana" <ana@cliente.es>, b@cliente.es`, in order. */
export function splitAddressList(list: string): Person[] {
  return (list.match(entry) ?? []).flatMap(readEntry);
}
