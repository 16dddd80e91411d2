/** Whether the browser refused to write for want of space, also when the database wrapped its error. */
export function isDiskFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('name' in error && error.name === 'QuotaExceededError') return true;
  return 'inner' in error && error.inner !== error && isDiskFull(error.inner);
}
