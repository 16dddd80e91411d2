/**
 * The part behind `#` of Gmail's address for a search of everything from or to these addresses.
 * Gmail writes blanks as `+`; brackets keep each address one term.
 */
export function mailSearch(addresses: readonly string[]): string {
  const terms = addresses.flatMap((address) => [`from:(${address})`, `to:(${address})`]);
  return `#search/${encodeURIComponent(terms.join(' OR ')).replaceAll('%20', '+')}`;
}

/** The same search as a whole address, in the first account of this browser. */
export function mailSearchPage(addresses: readonly string[]): string {
  return `https://mail.google.com/mail/u/0/${mailSearch(addresses)}`;
}
