import { useState } from 'react';
import type { FilledLetter, Letter } from '@/lib/domain/letter';

/** The letter as it stands: as drafted, until a person types; then theirs, until they make it again. */
export type LetterText = {
  letter: FilledLetter;
  /** What the editor begins from; another one begins the text anew. */
  base: FilledLetter;
  isStale: boolean;
  typed: TypedLetter | null;
  edit: (patch: Partial<Letter>) => void;
  remake: () => void;
};

/** What a person typed over a drafted letter. */
export type TypedLetter = { base: FilledLetter; edits: Partial<Letter> };

/** Keeps what was typed apart from what is drafted, so that an answer filled in later overwrites nobody's words. */
export function useLetterText(drafted: FilledLetter | null, kept: TypedLetter | null): LetterText | null {
  const [typed, setTyped] = useState(kept);
  if (!drafted) return null;
  const base = typed?.base ?? drafted;
  return {
    letter: { ...base, ...typed?.edits, missing: drafted.missing },
    base,
    typed,
    isStale: typed !== null && base.plain + base.subject !== drafted.plain + drafted.subject,
    edit: (patch) => setTyped({ base, edits: { ...typed?.edits, ...patch } }),
    remake: () => setTyped(null),
  };
}
