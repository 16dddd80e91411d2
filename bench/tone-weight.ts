import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const entry = 'virtual:tone';

/** Bytes after gzip of the tone engine with the words of all three languages, each chunk by itself, as it is built. */
export async function toneWeight(): Promise<number> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    plugins: [
      {
        name: 'tone-entry',
        resolveId: (id: string) => (id === entry ? `\0${entry}` : null),
        load: (id: string) =>
          id === `\0${entry}`
            ? `export { reportOf } from '@/lib/tone/report-of';\nexport { loadToneLanguage } from '@/lib/tone/load-tone-language';`
            : null,
      },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  return outputs.reduce((sum, part) => sum + (part.type === 'chunk' ? gzipSync(part.code, { level: 9 }).length : 0), 0);
}
