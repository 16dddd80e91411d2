/**
 * Says whether an element is displayed, judged by itself and its ancestors; with `within`, only by the part of that
 * line that lies inside `within`, so that a hidden compose can still tell which of its two editors it would show.
 */
export type Sight = (element: Element, within?: Element) => boolean;
