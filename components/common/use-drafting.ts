import { useEffect, useState } from 'react';

/**
 * What is being drafted, once it is there; null until then. `key` says when to begin anew: it holds everything that the
 * draft is made from, and nothing that may change under a person's hands. `draft` is null while something it needs is
 * not known yet; what stood before stays until the next is ready.
 */
export function useDrafting<Drafted>(key: string, draft: (() => Promise<Drafted>) | null): Drafted | null {
  const [drafted, setDrafted] = useState<{ it: Drafted } | null>(null);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  useEffect(() => {
    if (!draft) return;
    let isCurrent = true;
    const make = async () => {
      try {
        const it = await draft();
        if (isCurrent) setDrafted({ it });
      } catch (error) {
        if (isCurrent) setFailure({ error });
      }
    };
    void make();
    return () => {
      isCurrent = false;
    };
    // `draft` is another function at each drawing; `key` tells when it would make something else.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [key]);
  // A letter file that cannot be read is a mistake of ours: the boundary above says so.
  if (failure) throw failure.error;
  return drafted?.it ?? null;
}
