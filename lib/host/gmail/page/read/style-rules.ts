import { mediaApplies, supportsApplies } from './media-applies';

/** One rule of a style sheet that shows or hides something. */
export type HidingRule = {
  selector: string;
  property: 'display' | 'visibility';
  value: string;
  important: boolean;
  specificity: number;
  /** Its place among the cascade layers in order of first mention; what is in none comes after all. */
  layer: number;
};

/** Where a block stands: the rule around it, its layer, and every layer that was mentioned so far. */
type Around = { parent: string | null; layer: string; layers: string[] };

/** What CSS knows; a browser drops a declaration with any other value, so that an earlier one stays. */
const values = {
  display:
    /^(?:none|(?:(?:inline-)?(?:block|flex|grid|table)|inline|flow|flow-root|list-item|contents|ruby[a-z-]*|math|table-[a-z-]+|-webkit-(?:inline-)?(?:box|flex)|inherit|initial|unset|revert|revert-layer)(?: (?:block|inline|flow|flow-root|flex|grid|table|list-item))*)$/u,
  visibility: /^(?:visible|hidden|collapse|inherit|initial|unset|revert|revert-layer)$/u,
};

const declaration = /(?:^|;)\s*(display|visibility)\s*:([a-z\s-]+)(!\s*important\s*)?(?=;|$)/giu;

function withoutComments(css: string): string {
  return css.replace(/\/\*[^]*?(?:\*\/|$)/gu, ' ');
}

/** The declarations of display and visibility in a style attribute or a rule's block, lower-case, in order. */
export function hidingDeclarations(block: string): Pick<HidingRule, 'property' | 'value' | 'important'>[] {
  const plain = withoutComments(block).replace(/"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|url\([^()"']*\)/giu, '0');
  return [...plain.matchAll(declaration)].flatMap(([, name = '', stated = '', important]) => {
    const property = name.toLowerCase() as HidingRule['property'];
    const value = stated.trim().replace(/\s+/gu, ' ').toLowerCase();
    return values[property].test(value) ? [{ property, value, important: important !== undefined }] : [];
  });
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Ids, then classes, attributes and pseudo-classes, then elements, in one comparable number. */
function specificityOf(selector: string): number {
  const nested = /:(is|not|has|where)\(([^()]*)\)/u;
  let plain = selector;
  let strongest = 0;
  for (let found = nested.exec(plain); found !== null; found = nested.exec(plain)) {
    const [whole, name, list = ''] = found;
    if (name !== 'where') strongest += Math.max(...list.split(',').map(specificityOf));
    plain = plain.replace(whole, '');
  }
  const bare = plain.replace(/\[[^\]]*\]/gu, ' ');
  const classes = count(plain, /\[[^\]]*\]/gu) + count(bare, /[.:][\w-]/gu);
  return strongest + count(bare, /#[\w-]/gu) * 10_000 + classes * 100 + count(bare, /(?:^|[\s>+~])[a-z][\w-]*/giu);
}

/** Splits at commas outside brackets: `:is(.a, .b) .c, .d`. */
function splitSelectors(prelude: string): string[] {
  return (prelude.match(/(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\]|[^,([])+/gu) ?? []).map((part) => part.trim());
}

/** Strings (which end with their line at the latest) and bare addresses, which may hold braces, and the braces themselves. */
const marks = /"(?:[^"\\\n]|\\[^])*"?|'(?:[^'\\\n]|\\[^])*'?|url\(\s*[^\s"'()][^)]*\)|\\[^]|[{};]/giu;

/** Where the block that opens at `open` ends. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  const mark = new RegExp(marks);
  mark.lastIndex = open;
  for (let next = mark.exec(css); next !== null; next = mark.exec(css)) {
    if (next[0] === '{') depth += 1;
    else if (next[0] === '}' && (depth -= 1) === 0) return next.index;
  }
  return css.length;
}

/** A nested rule's selector on its own: `&` is the rule around it, and without one it stands below that rule. */
function unnest(selector: string, parent: string | null): string {
  if (parent === null) return selector;
  return selector.includes('&') ? selector.replaceAll('&', `:is(${parent})`) : `:is(${parent}) ${selector}`;
}

/** The place of a layer, which its first mention gives it. */
function placeOf(layer: string, layers: string[]): number {
  if (layer === '') return Number.MAX_SAFE_INTEGER;
  if (!layers.includes(layer)) layers.push(layer);
  return layers.indexOf(layer);
}

/** Other makers' words, and anything below a pseudo-element. */
const unknown = /:-(?:moz|ms|o)-|:(?::[\w-]+|before|after|first-l\w+)[\s>+~]+[^\s,]/iu;
/** What no selector has, once strings, brackets and escapes are taken out: a stray mark, or a comma or combinator too many. */
const broken = /[;{}()[\]!@$%^="'?<]|[.#](?![\p{L}_-]|[^\p{ASCII}])|(?:^|[>+~,])\s*(?:$|,)|[>+~]\s*[>+~]/u;

/** Whether a browser drops the whole rule, which it does when it cannot read one selector of its list. */
function isDropped(selectors: string): boolean {
  let plain = selectors.replace(/\\[^]/gu, 'x').replace(/"[^"]*"|'[^']*'/gu, 'x');
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(/\[[^[\]]*\]|\([^()]*\)/gu, 'x');
  }
  return broken.test(plain) || unknown.test(plain);
}

function rulesOf(selectors: readonly string[], block: string, layer: number): HidingRule[] {
  const declarations = hidingDeclarations(block);
  // A pseudo-element is no element: hiding it hides nothing.
  const elements = selectors.filter((part) => !/::|:(?:before|after|first-l)/u.test(part));
  return elements.flatMap((selector) =>
    declarations.map((found) => ({ selector, specificity: specificityOf(selector), layer, ...found })),
  );
}

function applies(at: string, query: string): boolean {
  if (at === 'media') return mediaApplies(query);
  return at === 'layer' || (at === 'supports' && supportsApplies(query));
}

/** The layers that `@layer` names under the one around it; each block without a name is one of its own. */
function layersNamed(names: string, { layer, layers }: Around): string[] {
  const found = names.split(',').map((name) => `${layer}.${name.trim() || `~${layers.length}`}`);
  for (const each of found) placeOf(each, layers);
  return found;
}

function readRules(css: string, around: Around): HidingRule[] {
  const { parent, layer, layers } = around;
  const rules: HidingRule[] = [];
  const mark = new RegExp(marks);
  let position = 0;
  let own = '';
  for (let next = mark.exec(css); next !== null; next = mark.exec(css)) {
    if (!'{};'.includes(next[0])) continue;
    const open = next.index;
    const text = css.slice(position, open);
    const [, at, query = ''] = /^\s*@([\w-]+)([^]*)$/u.exec(text) ?? [];
    const rule = at?.toLowerCase();
    // Between rules only an at-rule ends with a semicolon; any other, or a brace too many, spoils the rule after it.
    if (next[0] !== '{' && parent === null && (rule === undefined || next[0] === '}')) continue;
    position = open + 1;
    if (next[0] !== '{') {
      own += `${text};`;
      if (rule === 'layer') layersNamed(query, around);
      continue;
    }
    const end = endOfBlock(css, open);
    const block = css.slice(open + 1, end);
    position = end + 1;
    mark.lastIndex = position;
    if (rule === undefined) {
      if (isDropped(text)) continue;
      const selectors = splitSelectors(text.trim()).map((selector) => unnest(selector, parent));
      rules.push(...readRules(block, { ...around, parent: selectors.join() }));
    } else if (applies(rule, query)) {
      const inner = rule === 'layer' ? layersNamed(query, around)[0] : layer;
      rules.push(...readRules(block, { ...around, layer: inner ?? layer }));
    }
  }
  own += css.slice(position);
  return parent === null ? rules : [...rulesOf(splitSelectors(parent), own, placeOf(layer, layers)), ...rules];
}

/** The rules of a page's style sheets that set display or visibility on a screen, in source order. Never throws. */
export function hidingRules(sheets: readonly string[]): HidingRule[] {
  const layers: string[] = [];
  return sheets.flatMap((css) =>
    readRules(withoutComments(css).replace(/<!--|-->/gu, ' '), { parent: null, layer: '', layers }),
  );
}
