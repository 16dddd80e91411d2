import { expect, test } from 'vitest';
import { read } from './files';

type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string> };
const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { resolved?: string; version?: string }>;
};

test('every package is pinned exactly', () => {
  const pinned = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(pinned.length).toBeGreaterThan(10);
  expect(pinned.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('packages that we refuse stay out of the lockfile', () => {
  // Frozen with known holes; downloads at install time; half a megabyte for a guess; telemetry; browsers of their own.
  const refused = ['xlsx', 'free-email-domains', 'jschardet', '@inboxsdk/core', 'puppeteer', 'playwright'];
  expect(refused.filter((name) => lock.packages[`node_modules/${name}`] !== undefined)).toEqual([]);
});

test('the lockfile names no registry, so that it works with any', () => {
  expect(Object.values(lock.packages).filter((entry) => entry.resolved !== undefined)).toEqual([]);
});
