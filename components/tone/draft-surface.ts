/** A place in a text, in UTF-16 units. */
export type Place = { start: number; end: number };

/** One editable text of a letter, as the checker reads it and works on it. */
export type DraftSurface = {
  /** What stands there now; places count in this very text. */
  read: () => string;
  /** Selects a place and brings it into view. */
  show: (place: Place) => void;
  /** Types over a place, so that the browser's own undo takes it back. */
  write: (place: Place, words: string) => void;
  /** Underlines places without touching the text; null where the browser cannot. */
  mark: ((places: readonly Place[]) => void) | null;
};

/** The editors of a letter; one that is not drawn is null. A short message has no subject. */
export type DraftSurfaces = { subject: DraftSurface | null; body: DraftSurface | null };
