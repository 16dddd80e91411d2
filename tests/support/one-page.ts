import type { Environment } from 'vitest/runtime';
import { builtinEnvironments } from 'vitest/runtime';

/** Kept where every reading of this file in one worker finds it. */
const kept = globalThis as { cordialPage?: Promise<unknown> };

/**
 * One jsdom page for all files that a worker runs. React, the component library and the queries keep the page they were
 * read in; a page for each file would have all of them read anew, which took longer than the tests.
 */
const onePage: Environment = {
  name: 'one-page',
  viteEnvironment: 'client',
  async setup(global, options) {
    kept.cordialPage ??= Promise.resolve(builtinEnvironments.jsdom.setup(global, options));
    await kept.cordialPage;
    return { teardown: () => undefined };
  },
};
export default onePage;
