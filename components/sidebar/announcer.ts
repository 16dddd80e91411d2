import { createContext, useContext } from 'react';

/** Says something in the one polite live region. */
export type Announce = (sentence: string) => void;

const AnnounceContext = createContext<Announce | null>(null);

export const AnnounceProvider = AnnounceContext.Provider;

/** @throws Error outside the sidebar. */
export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext);
  if (!announce) throw new Error('useAnnounce was called outside the sidebar');
  return announce;
}
