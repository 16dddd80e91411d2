/** A saved page has no screen: its media queries are answered for a light desktop screen of this size in pixels. */
const screen = { width: 1280, height: 800 };

const pixels: Readonly<Record<string, number>> = { px: 1, em: 16, rem: 16, in: 96, cm: 37.8, mm: 3.78, pt: 4 / 3 };

/** What is not so on that screen, with a mouse, and for a person who asked for nothing special. */
const untrue = [
  /orientation\s*:\s*portrait|hover\s*:\s*none|pointer\s*:\s*(?:coarse|none)|scripting\s*:\s*none|update\s*:/u,
  /prefers-[a-z-]+\s*:\s*(?:dark|reduce|more|less|custom)|colors\s*:\s*(?:active|inverted)|display-mode\s*:\s*(?!browser)/u,
  /^\s*(?:monochrome|grid|inverted-colors|forced-colors|prefers-(?:reduced|contrast)[a-z-]*)\s*$|-ms-|-moz-/u,
  /min-(?:resolution|device-pixel-ratio)\s*:\s*(?:1\.[1-9]|[2-9](?!\d(?:dpi|dpcm))|[1-9]\d\d)/u,
];

const length = String.raw`([\d.]+)([a-z]*)`;
const named = new RegExp(String.raw`\b(min|max)-(?:device-)?(width|height)\s*:\s*${length}`, 'gu');
const before = new RegExp(String.raw`${length}\s*([<>])=?\s*(width|height)`, 'gu');
const after = new RegExp(String.raw`\b(width|height)\s*([<>])=?\s*${length}`, 'gu');

/** Whether one feature holds; those that no rule of ours can know are taken to hold. */
function featureHolds(text: string): boolean {
  const bounds = [
    ...[...text.matchAll(named)].map(([, side, axis, size, unit]) => ({ isLeast: side === 'min', axis, size, unit })),
    ...[...text.matchAll(before)].map(([, size, unit, sign, axis]) => ({ isLeast: sign === '<', axis, size, unit })),
    ...[...text.matchAll(after)].map(([, axis, sign, size, unit]) => ({ isLeast: sign === '>', axis, size, unit })),
  ];
  return (
    !untrue.some((feature) => feature.test(text)) &&
    bounds.every(({ isLeast, axis, size, unit }) => {
      const bound = Number(size) * (pixels[unit ?? ''] ?? 1);
      const have = screen[axis === 'height' ? 'height' : 'width'];
      return isLeast ? have >= bound : have <= bound;
    })
  );
}

/** A condition without brackets: words joined by `and`, `or` and `not`; the words themselves are kinds of device. */
function wordsHold(text: string): boolean {
  const [, not, rest = ''] = /^\s*(?:only\s+)?(not\b)?(.*)$/su.exec(text) ?? [];
  const holds = rest
    .split(/\bor\b/u)
    .some((part) => part.split(/\band\b/u).every((word) => /^\s*(?:all|screen|true|not\s+false)?\s*$/u.test(word)));
  return holds !== (not !== undefined);
}

/** Answers from the innermost brackets outward. */
function conditionHolds(query: string, holds: (feature: string) => boolean): boolean {
  let text = query;
  for (let next = text; ; text = next) {
    next = text.replace(/[\w-]*\(([^()]*)\)/gu, (whole, inner: string) => {
      if (/^(?:selector|font-[a-z]+)\(/u.test(whole)) return ' true ';
      if (!whole.startsWith('(')) return '0'; // Any other function, such as `calc`, is a value.
      const isJoined = /^\s*(?:not\s+)?(?:true|false)\b/u.test(inner);
      return ` ${isJoined ? wordsHold(inner) : holds(inner)} `;
    });
    if (next === text) return wordsHold(text);
  }
}

/** Whether a list of media queries holds on that screen. */
export function mediaApplies(queries: string): boolean {
  return queries
    .toLowerCase()
    .split(',')
    .some((query) => conditionHolds(query, featureHolds));
}

/** Whether a condition on the browser's abilities holds in a current Chromium, which knows no other maker's own words. */
export function supportsApplies(query: string): boolean {
  return conditionHolds(query.toLowerCase(), (feature) => !/(?:^|[\s:])-(?:ms|moz|o|khtml)-/u.test(feature));
}
