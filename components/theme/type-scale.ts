import type { TypographyVariantsOptions } from '@mui/material/styles';

const family = '"Figtree Variable", "Figtree Fallback", "Segoe UI", system-ui, sans-serif';

/** Sizes in rem, so that the browser's own text size works; nothing below 12 px. */
export const typeScale: TypographyVariantsOptions = {
  fontFamily: family,
  htmlFontSize: 16,
  fontSize: 14,
  h1: step(28, 36, 600),
  money: { ...step(26, 32, 600), letterSpacing: '-0.01em', fontVariantNumeric: 'tabular-nums lining-nums' },
  h2: { ...step(22, 28, 600), textWrap: 'pretty' },
  name: { ...step(18, 23, 650), textWrap: 'pretty' },
  h3: { ...step(17, 22, 650), textWrap: 'pretty' },
  h4: step(14, 20, 650),
  body1: step(14, 20, 400),
  body2: { ...step(13, 18, 400), textWrap: 'pretty' },
  caption: step(12, 16, 400),
  button: { ...step(14, 20, 600), textTransform: 'none' },
};

function step(size: number, line: number, weight: number) {
  return {
    fontFamily: family,
    fontSize: `${size / 16}rem`,
    lineHeight: line / size,
    fontWeight: weight,
    letterSpacing: 0,
  };
}
