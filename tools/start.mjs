import { spawn } from 'node:child_process';
import { ensureBrowser, ensurePackages, run, say } from './setup/ensure.mjs';

/**
 * `npm start`: installs what is missing, builds, and shows the main job on the demo mailbox: Gmail, or with `outlook` the
 * pane in Outlook. With no display, or with `--headless`, the tour plays by itself, tells each step and leaves pictures.
 */
const wanted = process.argv.slice(2);
const known = ['outlook', '--headless', '--help'];
const unknown = wanted.filter((word) => !known.includes(word));
if (wanted.includes('--help') || unknown.length > 0) {
  say(
    'npm start [-- [outlook] [--headless]]: the demo mailbox, Gmail or Outlook, with Cordial beside it. No account, no network.',
  );
  process.exit(unknown.length > 0 ? 2 : 0);
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = wanted.includes('--headless') || !hasDisplay;
const isOutlook = wanted.includes('outlook');
const typescript = ['node_modules/vite-node/dist/cli.mjs', '--config', 'tools/vite.config.ts'];

try {
  ensurePackages();
  process.env.CORDIAL_BROWSER = ensureBrowser();
  say(isOutlook ? 'Building the add-in …' : 'Building the extension …');
  const build = isOutlook ? [...typescript, 'tools/build-outlook.ts'] : ['node_modules/wxt/bin/wxt.mjs', 'build'];
  run(process.execPath, build, { stdio: ['ignore', 'ignore', 2] });
} catch (trouble) {
  say(trouble.message);
  process.exit(1);
}

const tour = [...typescript, isOutlook ? 'tools/tour-outlook.ts' : 'tools/tour.ts', '--'];
const child = spawn(process.execPath, headless ? [...tour, '--headless'] : tour, { stdio: 'inherit' });
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
