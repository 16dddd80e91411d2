/** The named signs of HTML from 160 on, in their order; the five that are syntax stay for the parser. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const signs = new Map<string, string>([
  ...latin.split(' ').map((name, at) => [name, String.fromCharCode(160 + at)] as const),
  ['euro', '€'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['minus', '\u2212'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
]);

/**
 * Puts the signs that a web table spells out (`Ni&ntilde;o`, `Ni&#241;o`) in their place: exports that call an HTML
 * page `.xls` write accents so, and the workbook reader leaves them. `&lt;` and its like stay, or tags would appear.
 */
export function decodeEntities(html: string): string {
  if (!html.includes('&')) return html;
  return html.replace(
    /&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|(\w{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : 0;
      if (code >= 160 && code <= 0x10ffff) return String.fromCodePoint(code);
      return (name && signs.get(name)) || whole;
    },
  );
}
