import { useState } from 'react';
import type { View } from '@/lib/views/watch';
import { useView, type Seen } from './use-view';

/**
 * A living view whose arguments only narrow or lengthen a list: until the next answer is there the last one stays, so
 * that neither focus nor place in the list is lost. Never for what belongs to one customer.
 */
export function useKeptView<Args, Answer>(view: View<Args, Answer>, args: Args): Seen<Answer> {
  const seen = useView(view, args);
  const [kept, setKept] = useState<Seen<Answer> | null>(null);
  const isOver = seen.phase === 'here' || seen.phase === 'failed';
  if (isOver && kept !== seen) setKept(seen);
  return isOver ? seen : (kept ?? seen);
}
