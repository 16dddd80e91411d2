import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

/** Three suites: `unit` on Node, `components` on jsdom, `e2e` with the built extension in a real browser. */
export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': root } },
  test: {
    // Vitest leaves one core idle unless told; on the two cores of the test machine that is half of them.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Loading every module anew for every file took as long as the tests; they keep no state between them.
          isolate: false,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/support/setup-unit.ts'],
          // Property tests run hundreds of cases; on a busy machine five seconds are too few.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: './tests/support/one-page.ts',
          // One page and one reading of the modules for all files of a worker, as the environment tells.
          isolate: false,
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/setup-components.ts'],
          testTimeout: 40_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/build-once.ts'],
          // A browser that drags, loads or paints on a busy machine may miss a beat; what is wrong fails twice.
          retry: 1,
          isolate: false,
          // A condition is waited for as long as it takes on a busy machine; it costs nothing where it holds at once.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
