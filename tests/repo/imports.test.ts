import path from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, read, sourceFiles } from './files';
import { free, roomOf, rooms, typeOnly } from './rooms';

const housed = sourceFiles.filter((file) => !free.test(file));

test('there are files to judge', () => {
  expect(housed.length).toBeGreaterThan(50);
});

test('every file stands in a room: move it, or name a new room in tests/repo/rooms.ts', () => {
  expect(housed.filter((file) => roomOf(file) === null)).toEqual([]);
});

test('every file imports only what its room may (tests/repo/rooms.ts)', () => {
  const strangers = housed.flatMap((file) =>
    importsOf(file)
      .filter((name) => !isAllowed(file, roomOf(file) ?? '', name))
      .map((name) => `${file} → ${name}`),
  );
  expect(strangers).toEqual([]);
});

test('nothing that the content script reaches imports dexie, react or MUI', () => {
  const seen = reach('entrypoints/gmail.content/index.ts', new Set());
  expect(seen.size).toBeGreaterThan(3);
  const heavy = [...seen].flatMap((file) =>
    importsOf(file).filter((name) => /^(dexie|react|@mui|@emotion|i18next)/.test(name)),
  );
  expect(heavy).toEqual([]);
});

function isAllowed(file: string, room: string, name: string): boolean {
  const target = resolve(file, name);
  const plan = rooms[room];
  if (!plan) return false;
  if (target === null)
    return plan.packages.some(
      (known) =>
        name === known ||
        name.startsWith(known.endsWith('/') ? known : `${known}/`) ||
        (known.endsWith(':') && name.startsWith(known)),
    );
  if (roomOf(target) === room || target.startsWith(room)) return true;
  if (plan.rooms.some((known) => target.startsWith(known))) return true;
  const named = typeOnly[room] ?? [];
  return named.some((known) => target.startsWith(known)) && importsTypesOnly(file, name);
}

/** The path of an import inside the repository, or null for a package. */
function resolve(file: string, name: string): string | null {
  if (name.startsWith('@/')) return name.slice(2);
  return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : null;
}

function importsTypesOnly(file: string, name: string): boolean {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const all = [
    ...read(file).matchAll(new RegExp(String.raw`(import|export)\s+(type\s)?[^;]*?from\s+'${escaped}'`, 'g')),
  ];
  return all.length > 0 && all.every((match) => match[2] !== undefined);
}

function reach(file: string, seen: Set<string>): Set<string> {
  const known = new Set(sourceFiles);
  const found = [file, `${file}.ts`, `${file}.tsx`, `${file}/index.ts`].find((candidate) => known.has(candidate));
  if (!found || seen.has(found)) return seen;
  seen.add(found);
  for (const name of importsOf(found)) {
    const target = resolve(found, name);
    if (target !== null) reach(target, seen);
  }
  return seen;
}
