import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { cordial } from '@/outlook-addin/manifest/cordial';
import { manifestXml } from '@/outlook-addin/manifest/manifest-xml';
import { lintManifest } from './outlook/lint-manifest';

const usage = `npm run build:outlook [-- --host https://…]

Builds the Outlook add-in as a static site into .output/outlook, with the manifest.xml that Outlook is given.
--host   https address from which the site will be served; https://localhost:8444 without it, whose manifest is
         also written to the top of the repository
`;
/** What the committed manifest is for: the site on this machine. */
const localSite = 'https://localhost:8444';
const given = process.argv.slice(2).filter((word) => word !== '--');
const [flag, host = localSite, ...more] = given;

if (given.includes('--help')) {
  process.stdout.write(usage);
} else if ((flag !== undefined && flag !== '--host') || given.length === 1 || more.length > 0) {
  fail(usage);
} else {
  const site = host.replace(/\/+$/, '');
  if (/^https:\/\/[^/\s?#]+(\/[^\s?#]*)?$/.test(site)) await buildFor(site);
  else fail(`Outlook loads add-ins from https alone: ${host}`);
}

async function buildFor(site: string): Promise<void> {
  const output = path.resolve('.output/outlook');
  // A test runner's own NODE_ENV would put the development build of React into it.
  process.env.NODE_ENV = 'production';
  process.env.CORDIAL_OUTLOOK_OUTPUT = output;
  await build({ configFile: path.resolve('outlook-addin/vite.config.ts'), logLevel: 'error' });
  const manifest = manifestXml(cordial, site);
  const problems = lintManifest(manifest, site, (file) => fileOf(path.join(output, file)));
  if (problems.length > 0) return fail(`The manifest is wrong:\n${problems.join('\n')}\n`);
  mkdirSync(output, { recursive: true });
  writeFileSync(path.join(output, 'manifest.xml'), manifest);
  if (site === localSite) writeFileSync('manifest.xml', manifest);
  process.stderr.write(`The site and its manifest.xml are in ${path.relative('.', output)}, for ${site}\n`);
}

function fileOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function fail(why: string): void {
  process.stderr.write(`${why.trimEnd()}\n`);
  process.exitCode = 2;
}
