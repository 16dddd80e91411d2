import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import path from 'node:path';

/**
 * The executable of a Chromium-family browser on this machine, or null. Chromium comes first: branded builds work too,
 * since the extension is loaded over the DevTools pipe. `CORDIAL_BROWSER` names another one.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env.CORDIAL_BROWSER;
  if (named) return existsSync(named) ? named : null;
  return candidates().find((file) => existsSync(file)) ?? null;
}

function candidates() {
  if (platform() === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (platform() === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      Boolean,
    );
    const apps = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return roots.flatMap((root) => apps.map((app) => path.join(String(root), app)));
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ];
  return (process.env.PATH ?? '/usr/bin')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
}
