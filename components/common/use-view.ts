import { useEffect, useState } from 'react';
import { watch, type View } from '@/lib/views/watch';
import { useSurroundings } from '../surroundings';

/**
 * What a screen knows of its view. `waiting`: nothing is drawn yet; `shapes`: grey shapes stand for what comes;
 * `failed`: this part could not be read, the rest of the screen lives on.
 */
export type Seen<Answer> =
  | { phase: 'waiting' }
  | { phase: 'shapes' }
  | { phase: 'failed'; error: unknown }
  | { phase: 'here'; answer: Answer };

/** Nothing for so long, then shapes for at least so long: a quick answer never flickers. */
const quietMs = 150;
const shapesMs = 300;

/**
 * The living answer of a view. Other arguments start anew, so that the previous customer's data never stays under a new
 * mail; rows that change merely bring the next answer.
 */
export function useView<Args, Answer>(view: View<Args, Answer>, args: Args): Seen<Answer> {
  const { ledger } = useSurroundings();
  // A view without arguments has none to spell.
  const key = JSON.stringify(args ?? null);
  const [seen, setSeen] = useState<{ key: string; view: View<Args, Answer>; seen: Seen<Answer> } | null>(null);
  useEffect(() => {
    let shapesUntil: number | null = null;
    let answered = false;
    let holding: ReturnType<typeof setTimeout> | undefined;
    const show = (next: Seen<Answer>) => setSeen({ key, view, seen: next });
    const quiet = setTimeout(() => {
      shapesUntil = performance.now() + shapesMs;
      show({ phase: 'shapes' });
    }, quietMs);
    const tell = (next: Seen<Answer>) => {
      clearTimeout(quiet);
      clearTimeout(holding);
      const hold = answered || shapesUntil === null ? 0 : shapesUntil - performance.now();
      const showNow = () => {
        answered = true;
        show(next);
      };
      if (hold > 0) holding = setTimeout(showNow, hold);
      else showNow();
    };
    const stop = watch(
      ledger,
      view,
      JSON.parse(key) as Args,
      (answer) => tell({ phase: 'here', answer }),
      (error) => tell({ phase: 'failed', error }),
    );
    return () => {
      clearTimeout(quiet);
      clearTimeout(holding);
      stop();
    };
  }, [ledger, view, key]);
  return seen && seen.key === key && seen.view === view ? seen.seen : { phase: 'waiting' };
}
