import { pause } from './pause';

/** Milliseconds of work between two pauses: a person who clicks notices nothing. */
const sliceMs = 16;
/** Asking the clock for each thing would cost more than most things. */
const thingsBetweenLooks = 32;

/** Goes through many things in their order, letting whatever waits have its turn every few milliseconds. */
export async function inSlices<T>(things: readonly T[], each: (thing: T) => void): Promise<void> {
  let since = performance.now();
  for (const [place, thing] of things.entries()) {
    each(thing);
    if (place % thingsBetweenLooks !== 0 || performance.now() - since < sliceMs) continue;
    await pause();
    since = performance.now();
  }
}
