import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Every file of the repository that git knows or would take, so that a build's leavings are not judged. */
export const repositoryFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));

export const sourceFiles = repositoryFiles.filter((file) => /\.(ts|tsx|mjs)$/.test(file));

export function read(file: string): string {
  return readFileSync(file, 'utf8');
}

/** What a source file imports, as written: static, side-effect, re-exporting and dynamic imports with literal names. */
export function importsOf(file: string): string[] {
  const patterns = [/\bfrom\s+'([^']+)'/g, /\bimport\s+'([^']+)'/g, /\bimport\(\s*'([^']+)'\s*\)/g];
  return patterns.flatMap((pattern) => [...read(file).matchAll(pattern)].map((match) => match[1] ?? ''));
}
