import type { Scheme } from '@/lib/host/mail-host';

/**
 * Which of the colours Gmail wears, seen beside the mail: its body's background, else the ink of its navigation (a theme
 * may pair a dark frame with a light body). Null while neither can be seen.
 */
export function senseScheme(page: Document): Scheme | null {
  const body = redOf(page, '.bkK > .nH', 'backgroundColor');
  if (body !== null) return body < 128 ? 'dark' : 'light';
  const ink = redOf(page, '.aio', 'color');
  if (ink !== null) return ink > 128 ? 'dark' : 'light';
  return null;
}

/** The red part (0 to 255) stands for brightness: both colours are near grey. Null where nothing opaque is drawn. */
function redOf(page: Document, selector: string, property: 'color' | 'backgroundColor'): number | null {
  const element = page.querySelector(selector);
  if (!element) return null;
  const parts = getComputedStyle(element)[property].match(/^rgba?\((\d+)[^,]*,[^,]+,[^,)]+(?:,\s*([\d.]+))?\)$/);
  if (!parts?.[1] || Number(parts[2] ?? 1) < 0.5) return null;
  return Number(parts[1]);
}
