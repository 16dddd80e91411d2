import { createContext, useContext } from 'react';
import type { Done } from '@/lib/actions/circumstances';

/** What is said after an act, and after it was taken back. */
export type Sentences = {
  done: string;
  undone?: string;
  /** What is taken back outside the ledger together with the act, such as a letter in the mail. */
  alsoUndo?: () => void;
};

/** Acts happen first, are named, and can be taken back where they stand. */
export type Acts = {
  /** Does it, says it with its undo; answers the act's value. A failure is thrown on to the form that asked. */
  perform: <T>(act: Promise<Done<T>>, sentences: Sentences) => Promise<T>;
  /** The same for a button that has no form to show a failure in: it is said in the snackbar's place. */
  performHere: <T>(act: Promise<Done<T>>, sentences: Sentences) => void;
  undo: (actId: string, undone?: string) => void;
  /** Takes back the last act of this page that still stands. */
  undoLast: () => void;
  say: (sentence: string) => void;
};

const ActsContext = createContext<Acts | null>(null);

export const ActsContextProvider = ActsContext.Provider;

/** @throws Error outside `ActsProvider`. */
export function useActs(): Acts {
  const acts = useContext(ActsContext);
  if (!acts) throw new Error('useActs was called outside ActsProvider');
  return acts;
}
