import { vi } from 'vitest';

/**
 * For files that open forms and pages: a busy machine reads their chunks before the clock of the first test runs, and each
 * test has the time that it takes there. It costs nothing on an idle one.
 */
export async function patiently(...chunks: readonly Promise<unknown>[]): Promise<void> {
  vi.setConfig({ testTimeout: 40_000 });
  await Promise.all([import('@/lib/i18n/catalogues/es-later'), ...chunks]);
}
