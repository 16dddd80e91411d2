import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

/** How the browser treats third-party storage: Chrome's setting (0 allowed, 1 blocked) and the partitioning switch. */
export type StorageState = { cookieMode: 0 | 1 | 2; partitioning: boolean };

export type LaunchOptions = {
  executable: string;
  /** Folder of the built extension; null starts a bare browser. */
  extension: string | null;
  /** Port of the twin that stands for mail.google.com; nothing outside this machine is ever reached. */
  mailPort: number;
  /** Further names that lead to a port of this machine. */
  hosts?: Readonly<Record<string, number>>;
  /** A profile folder to keep between launches; without it a new one is made and removed on close. */
  profile?: string;
  headless?: boolean;
  storage?: StorageState;
  locale?: string;
  size?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
};

export type LaunchedBrowser = { context: BrowserContext; extensionId: string; close: () => Promise<void> };

/** A real browser's usual state: third-party cookies blocked, storage partitioned. */
export const usualStorage: StorageState = { cookieMode: 1, partitioning: true };

/**
 * Starts a Chromium-family browser with the unpacked extension, loaded over the DevTools pipe, since branded builds
 * ignore the old command-line flag.
 */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'cordial-profile-')));
  const storage = options.storage ?? usualStorage;
  await writePreferences(profile, storage);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: flags({ ...options.hosts, 'mail.google.com': options.mailPort }, storage),
    viewport: options.headless === false ? null : (options.size ?? { width: 1440, height: 900 }),
    locale: options.locale ?? 'es-MX',
    timezoneId: 'America/Mexico_City',
    colorScheme: options.colorScheme ?? 'light',
  });
  const extensionId = options.extension === null ? '' : await loadExtension(context, options.extension);
  const close = async () => {
    await context.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { context, extensionId, close };
}

/** Loads (or reloads, which is what an update is) the unpacked extension; answers its id. */
export async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const browser = context.browser();
  if (!browser)
    throw new Error('A persistent context without a browser: this Playwright cannot reach the DevTools pipe');
  const session = await browser.newBrowserCDPSession();
  const answer: unknown = await (session.send as (method: string, params: object) => Promise<unknown>)(
    'Extensions.loadUnpacked',
    { path: folder },
  );
  await session.detach();
  return (answer as { id: string }).id;
}

async function writePreferences(profile: string, { cookieMode }: StorageState): Promise<void> {
  const folder = path.join(profile, 'Default');
  await mkdir(folder, { recursive: true });
  const preferences = { profile: { cookie_controls_mode: cookieMode }, extensions: { ui: { developer_mode: true } } };
  // A kept profile has its own preferences by then; `wx` leaves them alone.
  await writeFile(path.join(folder, 'Preferences'), JSON.stringify(preferences), { flag: 'wx' }).catch(() => undefined);
}

function flags(hosts: Readonly<Record<string, number>>, { partitioning }: StorageState): string[] {
  const mapped = Object.entries(hosts).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}, `);
  // The last --disable-features wins over Playwright's own, which would switch storage partitioning off.
  const disabled = [
    'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable',
    'MediaRouter',
    'Translate',
    'OptimizationHints',
  ];
  if (!partitioning) disabled.push('ThirdPartyStoragePartitioning');
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--enable-unsafe-extension-debugging',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${disabled.join(',')}`,
    `--host-resolver-rules=${mapped.join('')}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
    '--ignore-certificate-errors',
  ];
}
