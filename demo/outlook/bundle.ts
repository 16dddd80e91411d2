import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const bundled = new Map<string, Promise<string>>();

/** A page script of the twin as one classic script, built once per process. @throws Error when it cannot be built. */
export function bundleOf(entry: 'page/main.ts' | 'microsoft-ajax/main.ts'): Promise<string> {
  const known = bundled.get(entry) ?? buildScript(entry);
  bundled.set(entry, known);
  return known;
}

async function buildScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'outlookTwin' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const chunk = outputs.flatMap(({ output }) => output).find((part) => part.type === 'chunk');
  if (!chunk || chunk.type !== 'chunk') throw new Error(`${entry} of the twin built into nothing`);
  return chunk.code;
}
