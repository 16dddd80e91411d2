/**
 * Lets whatever waits have its turn (a click, another page's read) between two parts of a long work.
 * @param ms longer, where the disk too has something to catch up with
 */
export function pause(ms = 0): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, ms);
  });
}
