import { execFileSync } from 'node:child_process';

/** Builds the extension once for the whole suite, so that the browser tests drive what would be shipped. */
export function setup(): void {
  // Vitest's own NODE_ENV would put the development build of React into it.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}
