/** Lets whatever waits have its turn (a click, another page's read) between two parts of a long work. */
export function pause(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, 0);
  });
}
