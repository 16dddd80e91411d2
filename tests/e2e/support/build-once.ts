import { execFileSync } from 'node:child_process';

/** Builds extension and add-in once for the whole suite, so that the browser tests drive what would be shipped. */
export function setup(): void {
  // Vitest's own NODE_ENV would put the development build of React into it.
  const env = { ...process.env, NODE_ENV: 'production' };
  const addIn = ['node_modules/vite-node/dist/cli.mjs', '--config', 'tools/vite.config.ts', 'tools/build-outlook.ts'];
  for (const command of [['node_modules/wxt/bin/wxt.mjs', 'build'], addIn])
    execFileSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
