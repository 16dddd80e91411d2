import { useEffect, useRef, useState } from 'react';
import { missingFromList, type MissingFromList } from '@/lib/actions/missing-from-list';
import { addDays, type PlainDate } from '@/lib/domain/plain-date';
import type { ReadResult } from '@/lib/imports/read-result';
import { hasImports } from '@/lib/views/has-imports';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';
import type { ImportSession, ImportSteps } from './import-session';

/** Where more than this share of what is open would be closed, the person says so twice (reference: imports §9.7). */
const askedTwiceAbove = 0.3;

/** Whether a file holds all open documents of its source, and what follows if it does. */
export type WholeList = {
  /** Before a first list there is nothing that could be missing from one. */
  isOffered: boolean;
  isTicked: boolean;
  tick: (isTicked: boolean) => void;
  day: PlainDate;
  /** Null while it is worked out. */
  missing: MissingFromList | null;
  needsSure: boolean;
  isSure: boolean;
  tellSure: (isSure: boolean) => void;
};

export function useWholeList(session: ImportSession, settled: ReadResult, steps: ImportSteps): WholeList {
  const here = useSurroundings();
  const { today } = here;
  const earlier = useView(hasImports, undefined);
  const latest = useRef(here);
  useEffect(() => {
    latest.current = here;
  });
  const { isWhole, asOf, fileName, reading } = session;
  const [found, setFound] = useState<{ in: ReadResult; asOf: PlainDate | null; missing: MissingFromList } | null>(null);
  const [sureOf, setSureOf] = useState<MissingFromList | null>(null);
  // What was worked out for another day or other decisions says nothing any more.
  const missing = isWhole && found?.in === settled && found.asOf === asOf ? found.missing : null;
  useEffect(() => {
    if (!isWhole) return;
    let isCurrent = true;
    const look = async () => {
      const source = { fileName, fileHash: reading.hash, reading: settled, ...(asOf ? { asOf } : {}) };
      const next = await missingFromList(latest.current, source);
      if (isCurrent) setFound({ in: settled, asOf, missing: next });
    };
    // What cannot be previewed is not done: the button waits for the preview.
    void look().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [isWhole, asOf, settled, fileName, reading.hash]);
  const share = missing && missing.openCount > 0 ? missing.documents.length / missing.openCount : 0;
  return {
    isOffered: earlier.phase === 'here' && earlier.answer,
    isTicked: isWhole,
    tick: steps.tellWhole,
    day: asOf ?? settled.source.asOf ?? addDays(today, -1),
    missing,
    needsSure: share > askedTwiceAbove,
    isSure: missing !== null && sureOf === missing,
    tellSure: (isSure) => setSureOf(isSure ? missing : null),
  };
}
