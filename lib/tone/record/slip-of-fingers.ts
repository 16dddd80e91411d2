/** Whether two codes of one length differ as hurried fingers differ: two neighbours swapped, or one sign another. */
export function isSlip(written: string, known: string): boolean {
  if (written.length !== known.length || written === known) return false;
  const different = [...written].flatMap((sign, at) => (sign === known[at] ? [] : [at]));
  const [first = 0, second = 0] = different;
  if (different.length === 1) return true;
  return (
    different.length === 2 &&
    second === first + 1 &&
    written[first] === known[second] &&
    written[second] === known[first]
  );
}

/** Whether two codes are made alike: the same letters, and digits in the same places. */
export function isSameMake(written: string, known: string): boolean {
  return written.replace(/\d/g, '9') === known.replace(/\d/g, '9');
}
