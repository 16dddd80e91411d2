import { measureBursts } from './bursts';
import { measureImport } from './importing';
import { measureReads } from './reads';

/** What the runner calls in the browser. */
const bench = { measureBursts, measureImport, measureReads };

export type Bench = typeof bench;

Object.assign(window, { bench });
