/** One rule of a style sheet that shows or hides something. */
export type HidingRule = {
  selector: string;
  property: 'display' | 'visibility';
  value: string;
  important: boolean;
  specificity: number;
};

/** A saved page has no screen: its media queries are answered for a light desktop screen of this width in pixels. */
const screenWidth = 1280;

const declaration = /(?:^|[;{\s])(display|visibility)\s*:\s*([a-z-]+)\s*(!\s*important)?\s*(?=;|$)/giu;

function withoutComments(css: string): string {
  return css.replace(/\/\*[^]*?(?:\*\/|$)/gu, ' ');
}

/** The declarations of display and visibility in a style attribute or a rule's block, lower-case, in order. */
export function hidingDeclarations(block: string): Pick<HidingRule, 'property' | 'value' | 'important'>[] {
  return [...withoutComments(block).matchAll(declaration)].map(([, property = '', value = '', important]) => ({
    property: property.toLowerCase() as HidingRule['property'],
    value: value.toLowerCase(),
    important: important !== undefined,
  }));
}

/** Whether a media query holds on that screen; features that no rule of ours can know are taken to hold. */
export function mediaApplies(query: string): boolean {
  return query
    .toLowerCase()
    .split(',')
    .some((part) => {
      const isNegated = /^\s*not\b/u.test(part);
      const isOther =
        /\b(?:print|speech|tty|handheld|projection)\b|prefers-color-scheme\s*:\s*dark|forced-colors/u.test(part);
      const widths = part.matchAll(/(?:(min|max)-(?:device-)?width\s*:|\bwidth\s*([<>])=?)\s*([\d.]+)(r?em)?/gu);
      const fits = [...widths].every(([, side, sign, width, em]) => {
        const bound = Number(width) * (em === undefined ? 1 : 16);
        return side === 'min' || sign === '>' ? screenWidth >= bound : screenWidth <= bound;
      });
      return (!isOther && fits) !== isNegated;
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

/** Where the block that opens at `open` ends; strings may hold braces. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let index = open; index < css.length; index += 1) {
    const character = css[index];
    if (character === '\\') index += 1;
    else if (character === '"' || character === "'") {
      const close = css.indexOf(character, index + 1);
      index = close === -1 ? css.length : close;
    } else if (character === '{') depth += 1;
    else if (character === '}' && (depth -= 1) === 0) return index;
  }
  return css.length;
}

/** A nested rule's selector on its own: `&` is the rule around it, and without one it stands below that rule. */
function unnest(selector: string, parent: string | null): string {
  if (parent === null) return selector;
  return selector.includes('&') ? selector.replaceAll('&', `:is(${parent})`) : `:is(${parent}) ${selector}`;
}

function rulesOf(selectors: readonly string[], block: string): HidingRule[] {
  const declarations = hidingDeclarations(block);
  // A pseudo-element is no element: hiding it hides nothing.
  const elements = selectors.filter((part) => !/::|:(?:before|after|first-l)/u.test(part));
  return elements.flatMap((selector) =>
    declarations.map((found) => ({ selector, specificity: specificityOf(selector), ...found })),
  );
}

function applies(at: string, query: string): boolean {
  if (at === 'media') return mediaApplies(query);
  return at === 'layer' || (at === 'supports' && !/^\s*not\b/u.test(query));
}

/** @param parent the rule around a nested block */
function readRules(css: string, parent: string | null): HidingRule[] {
  const rules: HidingRule[] = [];
  const mark = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[{};]/gu;
  let position = 0;
  let own = '';
  for (let next = mark.exec(css); next !== null; next = mark.exec(css)) {
    if (next[0].length > 1) continue; // A string may hold any of them.
    const open = next.index;
    const text = css.slice(position, open);
    position = open + 1;
    if (next[0] !== '{') {
      own += `${text};`;
      continue;
    }
    const end = endOfBlock(css, open);
    const block = css.slice(open + 1, end);
    position = end + 1;
    mark.lastIndex = position;
    const prelude = text.trim();
    const [, at, query = ''] = /^@([\w-]+)([^]*)$/u.exec(prelude) ?? [];
    if (at === undefined) {
      const selectors = splitSelectors(prelude).map((selector) => unnest(selector, parent));
      rules.push(...readRules(block, selectors.join()));
    } else if (applies(at, query)) {
      rules.push(...readRules(block, parent));
    }
  }
  own += css.slice(position);
  return parent === null ? rules : [...rulesOf(splitSelectors(parent), own), ...rules];
}

/** The rules of a style sheet that set display or visibility on a screen, in source order. Never throws. */
export function hidingRules(css: string): HidingRule[] {
  return readRules(withoutComments(css).replace(/<!--|-->/gu, ' '), null);
}
