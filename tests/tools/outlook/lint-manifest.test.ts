import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cordial } from '@/outlook-addin/manifest/cordial';
import { manifestXml } from '@/outlook-addin/manifest/manifest-xml';
import { lintManifest } from '@/tools/outlook/lint-manifest';
import { pngSize } from '@/tools/outlook/png-size';

const site = 'https://addins.taller.example/cordial';
const good = manifestXml(cordial, site);

/** The site as it will be built: what is public is copied as it is, pages keep their paths. */
function file(path: string): Uint8Array | null {
  for (const root of ['outlook-addin/public/', 'outlook-addin/']) {
    try {
      return readFileSync(root + path);
    } catch {
      continue;
    }
  }
  return null;
}

const lint = (xml: string, files = file) => lintManifest(xml, site, files);
const change = (from: string | RegExp, to: string) => {
  const changed = good.replace(from, to);
  if (changed === good) throw new Error(`Nothing like ${from} is in the manifest`);
  return changed;
};

test('the manifest of Cordial has nothing wrong in it', () => {
  expect(lint(good)).toEqual([]);
});

describe('what Outlook would refuse, or a person would miss, is named', () => {
  test.each<[string, string | RegExp, string, RegExp]>([
    ['an element in another place', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1', /^OfficeApp has/],
    ['an element that nobody knows', '<Permissions>', '<Extra /><Permissions>', /^OfficeApp has/],
    [
      'pinning before the pane',
      /(<SourceLocation resid="pane" \/>)\s*(<SupportsPinning>true<\/SupportsPinning>)/,
      '$2$1',
      /^Action has/,
    ],
    [
      'a page without https',
      `"${site}/support.html"`,
      `"${site.replace('https', 'http')}/support.html"`,
      /is not https/,
    ],
    [
      'a page of somebody else',
      `"${site}/support.html"`,
      '"https://elsewhere.example/support.html"',
      /stands elsewhere/,
    ],
    ['a page that is not built', 'support.html', 'help.html', /help\.html is not in the build/],
    [
      'a list icon of another size',
      'IconUrl DefaultValue="' + site + '/icon/64.png',
      'IconUrl DefaultValue="' + site + '/icon/32.png',
      /is not 64 × 64/,
    ],
    [
      'a ribbon icon of another size',
      'size="16" resid="icon.16"',
      'size="16" resid="icon.32"',
      /icon\.32 is not 16 pixels/,
    ],
    ['a name that leads nowhere', '<Label resid="name" />', '<Label resid="title" />', /resid title names nothing/],
    [
      'a resource that nobody uses',
      /resid="followUp\.tip"/g,
      'resid="pane.tip"',
      /nothing asks for resource followUp\.tip/,
    ],
    [
      'a resource id that is too long',
      /"pane\.tip"/g,
      '"pane.tip.that.is.much.too.long.for.outlook"',
      /is longer than 32/,
    ],
    ['two resources of one name', ' id="icon.32"', ' id="icon.16"', /two resources are called icon\.16/],
    ['two controls of one name', 'id="read.followUp"', 'id="read.pane"', /two controls are called read\.pane/],
    [
      'a text without Portuguese',
      /<bt:Override Locale="pt-(BR|PT)"[^>]*>\s*<bt:Override Locale="pt-PT"[^>]*>/,
      '',
      /has no pt/,
    ],
    ['an empty text', 'Value="Follow-up"', 'Value=" "', /followUp\.label has an empty text/],
    ['a label that is too long', 'Value="Follow-up"', `Value="${'x'.repeat(126)}"`, /followUp\.label is too long/],
    ['a tip that is too long', 'Value="Opens the panel', `Value="${'x'.repeat(250)}`, /pane\.tip is too long/],
    ['an id that is none', cordial.id, 'cordial', /^Id: «cordial»/],
    ['a version of words', '1.0.0.0', '1.0-beta', /^Version:/],
    ['a pane that is too high', '>450<', '>451<', /^RequestedHeight:/],
    [
      'a domain with a path',
      '<AppDomain>https://addins.taller.example',
      '<AppDomain>https://addins.taller.example/x',
      /^AppDomain:/,
    ],
    ['a permission that does not exist', 'ReadWriteItem', 'ReadEverything', /^Permissions:/],
    ['two first generations', 'VersionOverridesV1_1', 'VersionOverridesV1_0', /V1_1 must stand inside/],
    ['what is no XML', '</OfficeApp>', '', /^not well-formed/],
  ])('%s', (_, from, to, problem) => {
    expect(lint(change(from, to)).join('\n')).toMatch(new RegExp(problem.source, 'm'));
  });

  test('a picture that is not as large as its name says', () => {
    const small = readFileSync('outlook-addin/public/icon/16.png');
    expect(lint(good, (path) => (path.endsWith('80.png') ? small : file(path)))).toEqual([
      `${site}/icon/80.png is not 80 × 80 pixels`,
      `${site}/icon/80.png is not 80 × 80 pixels`,
    ]);
  });

  test('a manifest that is larger than Outlook takes', () => {
    expect(lint(change('</Id>', `</Id><!--${'x'.repeat(256 * 1024)}-->`))).toContain(
      'the manifest is larger than 256 KB',
    );
  });
});

test('bytes that are no picture have no size', () => {
  expect(pngSize(new TextEncoder().encode('GIF89a and some more bytes to be long enough'))).toBeNull();
});
