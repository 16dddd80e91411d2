import type { PolicyBook } from './policy-book';

/** Rises when standings hold something else than before, so that an update of the program works them out again. */
const shape = 2;

/** Most companies keep the shipped book, which is one and the same object: it is read through once. */
const known = new WeakMap<PolicyBook, number>();

/**
 * A number that changes with anything in the book (FNV-1a over its content), so that what was worked out under another one
 * is recognised, also after an undo or a merge brought an earlier one back.
 */
export function bookVersion(book: PolicyBook): number {
  const version = known.get(book) ?? contentVersion(book);
  known.set(book, version);
  return version;
}

function contentVersion({ company, matrix, policies }: PolicyBook): number {
  const text = JSON.stringify([shape, company, matrix, policies]);
  let hash = 0x81_1c_9d_c5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01_00_01_93) >>> 0;
  }
  return hash;
}
