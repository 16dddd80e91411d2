import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

let bundled: Promise<string> | null = null;

/** The page's one script, built from `page/` once per process. @throws Error when it cannot be built. */
export function pageBundle(): Promise<string> {
  bundled ??= buildPage();
  return bundled;
}

async function buildPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL('page/main.ts', import.meta.url)), formats: ['iife'], name: 'twinPage' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const chunk = outputs.flatMap(({ output }) => output).find((part) => part.type === 'chunk');
  if (!chunk || chunk.type !== 'chunk') throw new Error('The page of the twin built into nothing');
  return chunk.code;
}
