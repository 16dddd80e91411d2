import type { Money } from '@/lib/domain/money';
import { fold } from '@/lib/text/fold';
import type { Span } from '@/lib/text/span';

/** "About", "casi", "mais de" right before a sum, or "y pico", "and change" right behind it. */
const roughly =
  /\b(?:unos|unas|uns|umas|casi|quase|cerca de|cerca dos|perto de|alrededor de|aprox\w*\.?|(?:mas|mais|menos) de|about|around|roughly|approx\w*\.?|almost|nearly|some|over|under|more than|less than|close to)(?: (?:los|las|os|as))? $/;
const odd =
  /^,? (?:y (?:pico|algo|tantos)|e (?:pouco|poucos|tantos|uns quebrados)|(?:mas|mais) o?u? ?menos|aprox\w*|or so|odd|and (?:change|a bit)|give or take)\b/;
/** "1.2K", "12 mil": who writes thousands so short rounds. */
const short = /\d\s?(?:(?:k|mil|thousand|mill\w*|milh\w*)\b|M$)/i;

/** Whether a sum that stands on record is meant, only rounded to the digits that are written. */
export function isRounded(readings: readonly Money[], { start, end }: Span, text: string, known: readonly Money[]) {
  const isSaid =
    roughly.test(fold(text.slice(Math.max(0, start - 24), start))) || odd.test(fold(text.slice(end, end + 20)));
  if (!isSaid && !short.test(text.slice(start, end))) return false;
  const [steps, share] = isSaid ? [1, 0.1] : [0.5, 0.05];
  return readings.some(({ minor, currency }) => {
    const step = 10 ** (/0*$/.exec(String(minor))?.[0].length ?? 0);
    return known.some(
      (own) =>
        own.currency === currency && Math.abs(own.minor - minor) <= Math.min(step * steps, Math.abs(own.minor) * share),
    );
  });
}
