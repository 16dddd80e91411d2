import { execFileSync } from 'node:child_process';

/** Builds the extension once for the whole suite, so that the browser tests drive what would be shipped. */
export function setup(): void {
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
