import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

/** Says one line of set-up on stderr: stdout belongs to the answer. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Runs a command in the open. @throws Error when it fails, naming it. */
export function run(command, args, options = {}) {
  const shell = process.platform === 'win32';
  const result = spawnSync(command, args, { stdio: ['ignore', 2, 2], shell, ...options });
  if (result.status !== 0)
    throw new Error(`«${command} ${args.join(' ')}» failed (exit ${result.status ?? result.signal})`);
}

/** Installs the locked packages when they are missing or the lock has changed since. */
export function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Cordial needs Node 20.19 or newer; this is ${process.versions.node}.`);
  if (isInstalled()) return;
  timed('Installing the packages with npm ci (about a minute, 500 MB)', () =>
    run('npm', ['ci', '--no-audit', '--no-fund']),
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Whether npm's own note of what it installed names every package of the lock in its version. */
function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  );
}

/**
 * The browser to drive; on Debian as root it is installed when missing.
 * @throws Error that says exactly what to install.
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0 && !process.env.CORDIAL_BROWSER;
  if (canInstall) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    timed('Installing Chromium and fonts with apt-get (about a minute, 400 MB)', () => {
      run('apt-get', ['update', '-qq'], { env });
      run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-core'], { env });
    });
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'No Chromium-family browser was found. Install Chromium, Chrome, Edge or Brave ' +
      '(Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium), ' +
      'or name one: CORDIAL_BROWSER=/path/to/browser.',
  );
}

function timed(what, work) {
  const from = performance.now();
  say(`${what} …`);
  work();
  say(`… done in ${Math.round((performance.now() - from) / 1000)} s.`);
}
