import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Done } from '@/lib/actions/circumstances';
import { useSurroundings } from '../surroundings';
import { ActsContextProvider, type Acts, type Sentences } from './acts';
import { isDiskFull } from './is-disk-full';
import { lazyVerb } from './lazily';
import type { Message } from './UndoSnackbar';

const undoAct = lazyVerb(async () => (await import('@/lib/actions/undo')).undo);

type Standing = { actId: string; undone: string | undefined; alsoUndo: (() => void) | undefined };

/** Runs acts and remembers them for undo; `children` is given the one message that stands now. */
export function ActsProvider({ children }: { children: (message: Message | null, dismiss: () => void) => ReactNode }) {
  const surroundings = useSurroundings();
  const { words } = surroundings;
  const [message, setMessage] = useState<Message | null>(null);
  const standing = useRef<Standing[]>([]);
  const count = useRef(0);

  const show = useCallback((next: Omit<Message, 'key'>) => {
    count.current += 1;
    setMessage({ ...next, key: count.current });
  }, []);

  const acts = useMemo<Acts>(() => {
    const say = (text: string) => show({ text, undo: null, isFailure: false });
    const undo = async (actId: string, undone?: string) => {
      const answer = await undoAct(surroundings, actId);
      if (answer.ok) standing.current.find((act) => act.actId === actId)?.alsoUndo?.();
      standing.current = standing.current.filter((act) => act.actId !== actId);
      say(answer.ok ? (undone ?? words('saved.undone')) : words('saved.undoImpossible'));
    };
    const failed = (error: unknown) =>
      show({
        text: words(isDiskFull(error) ? 'failure.fullShort' : 'failure.failedShort'),
        undo: null,
        isFailure: true,
      });
    const undoSafely = (actId: string, undone?: string) => void undo(actId, undone).catch(failed);
    const perform = async <T,>(act: Promise<Done<T>>, { done, undone, alsoUndo }: Sentences): Promise<T> => {
      const { value, actId } = await act;
      if (actId === null) return value;
      standing.current.push({ actId, undone, alsoUndo });
      show({ text: done, undo: () => undoSafely(actId, undone), isFailure: false });
      return value;
    };
    return {
      say,
      perform,
      undo: undoSafely,
      performHere: (act, sentences) => void perform(act, sentences).catch(failed),
      undoLast: () => {
        const last = standing.current.at(-1);
        if (last) undoSafely(last.actId, last.undone);
        else say(words('saved.nothingToUndo'));
      },
    };
  }, [surroundings, words, show]);

  return <ActsContextProvider value={acts}>{children(message, () => setMessage(null))}</ActsContextProvider>;
}
