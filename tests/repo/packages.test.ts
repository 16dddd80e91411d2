import { expect, test } from 'vitest';
import { read } from './files';

type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string> };
const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { resolved?: string; version?: string }>;
};

test.each(Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))(
  '%s is pinned exactly (%s)',
  (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  },
);

// Reasons: frozen with known holes; downloads at install time; half a megabyte for a guess; telemetry inside the mailbox.
test.each(['xlsx', 'free-email-domains', 'jschardet', '@inboxsdk/core', 'puppeteer', 'playwright'])(
  '%s stays out of the lockfile',
  (name) => {
    expect(lock.packages[`node_modules/${name}`]).toBeUndefined();
  },
);

test('the lockfile names no registry, so that it works with any', () => {
  expect(Object.values(lock.packages).filter((entry) => entry.resolved !== undefined)).toEqual([]);
});
