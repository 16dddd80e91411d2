import { addressingAtOnce as addressing } from '@/lib/actions/addressing-at-once';
import { defaultCalendar } from '@/lib/domain/calendar';
import { Ledger } from '@/lib/ledger/database';
import { openedMail } from '@/lib/views/opened-mail';
import { figuresOf, type Figures } from '../figures';
import { addressOf, benchDay } from './book';
import { mailFrom } from './mail-from';

const betweenReadsMs = 50;

/** How long a read may take beside an import, in milliseconds. */
export const besideAim = 300;

/** Reads beside something else: how many took longer than they may, and how far into it the longest one was due. */
export type BesideFigures = Figures & { over: number; longestAfter: number };

/**
 * Reads the panels of known customers over and over through a connection of its own, as a sidebar does while the desk
 * imports: pages of one extension share a thread, so that a read is timed from the moment it was due.
 * @returns what ends the reading and gives its figures
 */
export function readBeside(name: string, customers: number): () => Promise<BesideFigures> {
  const ledger = new Ledger(name);
  const took: number[] = [];
  const from = performance.now();
  let longest = 0;
  let longestAfter = 0;
  const ending = new AbortController();
  const reading = (async () => {
    for (let turn = 0; !ending.signal.aborted; turn += 1) {
      const due = performance.now() + betweenReadsMs;
      await new Promise((resolve) => setTimeout(resolve, betweenReadsMs));
      const mail = mailFrom(addressOf(turn % customers));
      const calendar = defaultCalendar('America/Mexico_City');
      const { panel } = await openedMail(ledger, { mail, addressing, today: benchDay, calendar });
      if (!panel) throw new Error('A customer was lost beside the import');
      const spent = performance.now() - due;
      if (spent > longest) {
        longest = spent;
        longestAfter = due - from;
      }
      took.push(spent);
    }
  })();
  return async () => {
    ending.abort();
    await reading;
    ledger.close();
    return { ...figuresOf(took), over: took.filter((spent) => spent > besideAim).length, longestAfter };
  };
}
