/**
 * Looks again and again until something is there.
 * @param limit milliseconds; then the answer is null
 */
export async function waitFor<T>(look: () => T | null, limit: number, pause = 50): Promise<T | null> {
  for (let waited = 0; ; waited += pause) {
    const found = look();
    if (found !== null || waited >= limit) return found;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
