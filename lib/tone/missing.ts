import type { Found } from './rule';

/** What an element's check answers: nothing is there to show, so the finding has no place. */
export const missing: readonly Found[] = [{ hit: null }];
export const present: readonly Found[] = [];
