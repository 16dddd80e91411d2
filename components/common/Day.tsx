import type { PlainDate } from '@/lib/domain/plain-date';
import { useFormats } from './use-formats';
import { VisuallyHidden } from './VisuallyHidden';

/** A day as people say it, with the whole date for pointer and reader. `short` never says "ayer" or a weekday. */
export function Day({ day, short = false }: { day: PlainDate; short?: boolean }) {
  const formats = useFormats();
  const whole = formats.fullDay(day);
  return (
    <time dateTime={day} title={whole}>
      <span aria-hidden>{short ? formats.shortDay(day) : formats.phrases(day).day}</span>
      <VisuallyHidden>{whole}</VisuallyHidden>
    </time>
  );
}
