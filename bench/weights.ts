import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The scripts that a built page loads at once: its own and whatever those import statically. */
export function firstScripts(output: string, page: string): string[] {
  const text = (file: string) => readFileSync(path.join(output, file), 'utf8');
  const queue = [...text(page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const seen = new Set<string>();
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const match of text(file).matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
      queue.push(path.posix.join(path.posix.dirname(file), match[1] ?? ''));
    }
  }
  return [...seen];
}

/** Bytes after gzip of what a page loads before its first panel. */
export function firstWeight(output: string, page: string): number {
  return firstScripts(output, page).reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(output, file))).length,
    0,
  );
}

/** Bytes of the content script as it is injected. */
export function contentScriptWeight(output: string): number {
  return statSync(path.join(output, 'content-scripts/gmail.js')).size;
}

/** Bytes of what the content script fetches when a person first writes, or has a draft read. */
export function handsWeight(output: string): number {
  return statSync(path.join(output, 'gmail-hands.js')).size;
}
