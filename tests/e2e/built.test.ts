import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentScriptWeight, firstScripts, firstWeight } from '@/bench/weights';
import { esLater } from '@/lib/i18n/catalogues/es-later';
import { builtExtension as output } from './support/browser';

const built = (file: string) => readFileSync(path.join(output, file), 'utf8');
const scripts = () => readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

test('the manifest asks for these permissions and no others', () => {
  const manifest = JSON.parse(built('manifest.json')) as Record<string, unknown>;
  expect(manifest.permissions).toEqual(['storage', 'alarms', 'notifications', 'sidePanel', 'unlimitedStorage']);
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.optional_permissions).toBeUndefined();
  expect(manifest.content_scripts).toMatchObject([{ matches: ['https://mail.google.com/*'] }]);
  expect(manifest.web_accessible_resources).toEqual([
    { resources: ['sidebar.html', 'gmail-hands.js'], matches: ['https://mail.google.com/*'], use_dynamic_url: true },
  ]);
});

// What is done only when a person asks (reading bodies, writing, watching what becomes of a letter) comes at the first asking.
test('the content script weighs at most 25 kB', () => {
  expect(contentScriptWeight(output)).toBeLessThanOrEqual(25_000);
});

// React, Material UI with Emotion and Dexie are two thirds of it. Verbs, forms and what they say, other pages and the list of
// public suffixes come later.
test('what the sidebar loads before its first panel weighs at most 200 kB gzip, without any letter, form or list', () => {
  const texts = firstScripts(output, 'sidebar.html').map(built);
  expect(texts.length).toBeGreaterThan(0);
  expect(firstWeight(output, 'sidebar.html')).toBeLessThanOrEqual(200_000);
  expect(texts.filter((text) => text.includes('{{> ') || text.includes('{{#invoices}}'))).toEqual([]);
  expect(
    texts.filter((text) => text.includes(esLater.promises.whenPlaceholder) || text.includes('myshopify.com')),
  ).toEqual([]);
});

test('nothing built names an address outside this machine that it would fetch from', () => {
  expect(scripts().length).toBeGreaterThan(2);
  for (const script of scripts()) expect(built(script)).not.toMatch(/fetch\(["'`]https?:|new WebSocket\(|sendBeacon\(/);
});

test.each([
  ['Spanish', 'Preferimos resolverlo con usted'],
  ['English', 'We would rather settle this with you'],
  ['Portuguese', 'Preferimos resolver entre nós'],
])('the %s letters are one chunk, which no page loads before they are asked for', (_language, words) => {
  const holding = scripts()
    .filter((file) => built(file).includes(words))
    .map((file) => path.basename(file));
  expect(holding).toHaveLength(1);
  const first = ['sidebar.html', 'desk.html']
    .flatMap((page) => firstScripts(output, page))
    .map((file) => path.basename(file));
  expect(first.length).toBeGreaterThan(0);
  expect(first).not.toContain(holding[0]);
});
