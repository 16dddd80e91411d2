import { useEffect } from 'react';
import { useAnnounce } from '../sidebar/announcer';

/** Nobody is talked to while typing. */
const quietMs = 2000;

/** Says how many findings there are when that has changed and the keyboard rested. */
export function useSpokenCount(sentence: string | null): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (!sentence) return;
    const resting = setTimeout(() => announce(sentence), quietMs);
    return () => clearTimeout(resting);
  }, [sentence, announce]);
}
