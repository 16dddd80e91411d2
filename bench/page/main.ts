import { Dexie } from 'dexie';
import { measureBursts } from './bursts';
import { measureImport } from './importing';
import { measureReads } from './reads';

// On loopback Dexie traces its promises for developers, which no page of the extension does.
Dexie.debug = false;

/** What the runner calls in the browser. */
const bench = { measureBursts, measureImport, measureReads };

export type Bench = typeof bench;

Object.assign(window, { bench });
