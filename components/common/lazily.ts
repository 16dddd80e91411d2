import { lazy, type ComponentType } from 'react';
import { restOfTexts } from '@/lib/i18n/sidebar-texts';

/** What has its own chunk because the first panel does not need it; not fetched ahead yet. */
const waiting: (() => Promise<unknown>)[] = [];

/** A component in a chunk of its own, with the words that only such components say; draw it inside `Suspense`. */
export function lazily<Props extends object>(fetch: () => Promise<ComponentType<Props>>) {
  waiting.push(fetch);
  return lazy(async () => {
    const [component] = await Promise.all([fetch(), restOfTexts()]);
    return { default: component };
  });
}

/** A verb in a chunk of its own. */
export function lazyVerb<Told extends readonly unknown[], Answer>(
  fetch: () => Promise<(...told: Told) => Promise<Answer>>,
): (...told: Told) => Promise<Answer> {
  waiting.push(fetch);
  return async (...told) => (await fetch())(...told);
}

/** Milliseconds in which the first panel has the machine to itself. */
const grace = 1000;

/**
 * Fetches the rest, one chunk at a time, once the first panel had its time: then the first press of a button or key is
 * as quick as the second.
 * @returns what stops it
 */
export function fetchAhead(): () => void {
  const stopping = new AbortController();
  const timer = setTimeout(() => void fetchAll(), grace);

  async function fetchAll(): Promise<void> {
    await restOfTexts().catch(() => undefined);
    for (let fetch = waiting.shift(); fetch && !stopping.signal.aborted; fetch = waiting.shift()) {
      // One that cannot be had now is asked for again, and its trouble told, where it is needed.
      await fetch().catch(() => undefined);
    }
  }

  return () => {
    stopping.abort();
    clearTimeout(timer);
  };
}
