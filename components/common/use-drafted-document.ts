import { useEffect, useState } from 'react';
import type { Letter } from '@/lib/domain/letter';

/** A document while it is being made, and once it is; null until then. `key` says when to make it anew. */
export function useDraftedDocument(key: string, draft: () => Promise<Letter>): Letter | null {
  const [drafted, setDrafted] = useState<{ key: string; letter: Letter } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let isCurrent = true;
    const make = async () => {
      try {
        const letter = await draft();
        if (isCurrent) setDrafted({ key, letter });
      } catch (error) {
        if (isCurrent) setFailure(error);
      }
    };
    void make();
    return () => {
      isCurrent = false;
    };
    // `key` holds everything that the document is made from.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [key]);
  // A file that cannot be read is a mistake of ours: the boundary above says so.
  if (failure !== null) throw failure;
  return drafted?.letter ?? null;
}
