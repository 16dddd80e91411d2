import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cordial } from '@/outlook-addin/manifest/cordial';
import { manifestXml } from '@/outlook-addin/manifest/manifest-xml';

test('the committed manifest is what the description gives for this machine, byte by byte', () => {
  expect(manifestXml(cordial, 'https://localhost:8444')).toBe(readFileSync('manifest.xml', 'utf8'));
});

test('the host stands in every address and nowhere else', () => {
  const local = manifestXml(cordial, 'https://localhost:8444');
  const hosted = manifestXml(cordial, 'https://addins.taller.example/cordial');
  expect(hosted.replaceAll('https://addins.taller.example/cordial/', 'https://localhost:8444/')).toBe(
    local.replace('<AppDomain>https://localhost:8444<', '<AppDomain>https://addins.taller.example<'),
  );
});

test.each([
  'http://localhost:8444',
  'https://addins.taller.example/',
  'https://',
  'addins.taller.example',
  'https://a b.example',
])('%s is no site for an add-in', (site) => {
  expect(() => manifestXml(cordial, site)).toThrow(RangeError);
});

test('texts are written as XML', () => {
  const provider = 'Pérez & Hijos <"S.A.">';
  expect(manifestXml({ ...cordial, provider }, 'https://localhost:8444')).toContain(
    '<ProviderName>Pérez &amp; Hijos &lt;&quot;S.A.&quot;&gt;</ProviderName>',
  );
});
