import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser, ensurePackages, run, say } from './setup/ensure.mjs';

/**
 * `npm test`: installs what is missing, then runs every suite and ends with one line over all of them.
 * `npm test -- unit components` runs some; the suites are the names below.
 */
const checks = {
  types: ['node_modules/typescript/bin/tsc', '--noEmit'],
  lint: ['node_modules/oxlint/bin/oxlint', '--deny-warnings'],
  format: ['node_modules/oxfmt/bin/oxfmt', '--check', '.'],
};
const suites = ['unit', 'components', 'e2e'];
const report = '.cache/vitest.json';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in checks) && !suites.includes(name));
if (unknown.length > 0) {
  say(`Unknown suite: ${unknown.join(', ')}. There are: ${[...Object.keys(checks), ...suites].join(', ')}.`);
  process.exit(2);
}
const isAsked = (name) => asked.length === 0 || asked.includes(name);

try {
  ensurePackages();
  if (isAsked('e2e')) process.env.CORDIAL_BROWSER = ensureBrowser();
  if (!existsSync('.wxt/tsconfig.json')) run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare']);
} catch (trouble) {
  say(trouble.message);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
for (const [name, command] of Object.entries(checks).filter(([check]) => isAsked(check))) {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  count(name, status === 0 ? 1 : 0, status === 0 ? 0 : 1);
}
for (const suite of suites.filter(isAsked)) {
  rmSync(report, { force: true });
  mkdirSync('.cache', { recursive: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', suite, ...reporters],
    {
      stdio: 'inherit',
    },
  );
  const { numPassedTests = 0, numFailedTests = 0 } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  // A suite that ran nothing, or broke outside a test, has failed even when no test says so.
  const broke = numPassedTests + numFailedTests === 0 || (status !== 0 && numFailedTests === 0);
  count(suite, numPassedTests, broke ? numFailedTests + 1 : numFailedTests);
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function count(name, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  say(`${name}: ${passed} passed, ${failed} failed`);
}
