import { spawn } from 'node:child_process';
import { ensureBrowser, ensurePackages, run, say } from './setup/ensure.mjs';

/**
 * `npm start`: installs what is missing, builds, and shows the main job on the demo mailbox. With no display, or with
 * `--headless`, the tour plays by itself, tells each step and leaves pictures.
 */
const wanted = process.argv.slice(2);
const known = ['--headless', '--help'];
const unknown = wanted.filter((word) => !known.includes(word));
if (wanted.includes('--help') || unknown.length > 0) {
  say('npm start [-- --headless]: the demo mailbox with Cordial beside it. No account, no network.');
  process.exit(unknown.length > 0 ? 2 : 0);
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = wanted.includes('--headless') || !hasDisplay;

try {
  ensurePackages();
  process.env.CORDIAL_BROWSER = ensureBrowser();
  say('Building the extension …');
  run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], { stdio: ['ignore', 'ignore', 2] });
} catch (trouble) {
  say(trouble.message);
  process.exit(1);
}

const tour = ['node_modules/vite-node/dist/cli.mjs', '--config', 'tools/vite.config.ts', 'tools/tour.ts', '--'];
const child = spawn(process.execPath, headless ? [...tour, '--headless'] : tour, { stdio: 'inherit' });
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
