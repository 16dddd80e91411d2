import type { Ledger } from '@/lib/ledger/database';
import { live, type Stop } from '@/lib/ledger/live';

/** A question to the ledger: reads only, and answers the same for the same rows. */
export type View<Args, Answer> = (ledger: Ledger, args: Args) => Promise<Answer>;

/**
 * The one live query: tells a view's answer now and whenever rows that it read change, whoever changed them.
 * @param trouble told what broke the view; that another tab closed or upgraded the ledger is the ledger's own to tell
 */
export function watch<Args, Answer>(
  ledger: Ledger,
  view: View<Args, Answer>,
  args: Args,
  tell: (answer: Answer) => void,
  trouble: (error: unknown) => void,
): Stop {
  return live(() => view(ledger, args), tell, trouble);
}
