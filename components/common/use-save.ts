import { useState } from 'react';
import { useSurroundings } from '../surroundings';
import { isDiskFull } from './is-disk-full';

/** Saving a form once at a time; a failure is told in words, and what was written stays. */
export function useSave() {
  const { words } = useSurroundings();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (act: () => Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      await act();
    } catch (error) {
      setFailure(words(isDiskFull(error) ? 'failure.full' : 'failure.failed'));
    } finally {
      setBusy(false);
    }
  };
  return { save, isBusy, failure };
}
