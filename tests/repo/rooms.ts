/** What a room may import: other rooms by the start of their path, and packages by name. */
export type Room = { rooms: readonly string[]; packages: readonly string[] };

const domain = ['lib/domain/'];
const hostParts = [...domain, 'lib/host/mail-host', 'lib/host/told', 'lib/host/signal', 'lib/host/clean-html'];

/**
 * The house plan. A file belongs to the longest room that starts its path; a room may always import itself.
 * A new folder needs a line here: that is the moment to ask where it belongs.
 */
export const rooms: Readonly<Record<string, Room>> = {
  'lib/domain/': { rooms: [], packages: [] },
  'lib/i18n/': { rooms: domain, packages: [] },
  'lib/text/': { rooms: domain, packages: ['tldts-icann'] },
  'lib/law/': { rooms: domain, packages: [] },
  'lib/tone/': { rooms: [...domain, 'lib/text/', 'lib/law/'], packages: [] },
  'lib/letters/': { rooms: [...domain, 'lib/i18n/'], packages: ['mustache'] },
  'lib/replies/': { rooms: [...domain, 'lib/text/'], packages: [] },
  'lib/imports/': { rooms: [...domain, 'lib/text/'], packages: ['papaparse', '@e965/xlsx', 'fast-xml-parser'] },
  'lib/ledger/': { rooms: domain, packages: ['dexie'] },
  'lib/ledger/versions/': { rooms: [], packages: ['dexie'] },
  'lib/views/': {
    rooms: [...domain, 'lib/ledger/', 'lib/law/', 'lib/tone/', 'lib/letters/', 'lib/replies/'],
    packages: [],
  },
  'lib/actions/': {
    rooms: [
      'lib/domain/',
      'lib/i18n/',
      'lib/text/',
      'lib/law/',
      'lib/tone/',
      'lib/letters/',
      'lib/replies/',
      'lib/imports/',
      'lib/ledger/',
    ],
    packages: [],
  },
  'lib/host/': { rooms: domain, packages: [] },
  'lib/host/gmail/': { rooms: hostParts, packages: ['wxt/browser'] },
  'lib/host/desk/': { rooms: hostParts, packages: ['wxt/browser'] },
  'lib/host/outlook/': { rooms: hostParts, packages: [] },
  'components/': {
    rooms: ['lib/domain/', 'lib/i18n/', 'lib/views/', 'lib/actions/', 'lib/host/mail-host', 'lib/host/calendar-port'],
    packages: [
      'react',
      'react-dom',
      '@mui/',
      '@emotion/',
      '@fontsource-variable/figtree',
      '@tanstack/react-virtual',
      'uqr',
    ],
  },
  'entrypoints/': {
    rooms: [
      'components/mount',
      'lib/actions/',
      'lib/views/',
      'lib/i18n/',
      'lib/domain/',
      'lib/ledger/',
      'lib/host/gmail/',
      'lib/host/desk/',
    ],
    packages: ['wxt/'],
  },
  'entrypoints/gmail-hands/': { rooms: ['lib/host/gmail/page/'], packages: ['wxt/'] },
  'entrypoints/gmail.content/': { rooms: ['lib/host/gmail/page/', 'lib/host/gmail/protocol'], packages: ['wxt/'] },
  'outlook-addin/': {
    rooms: [
      'components/mount',
      'lib/actions/',
      'lib/views/',
      'lib/i18n/',
      'lib/domain/',
      'lib/ledger/',
      'lib/host/outlook/',
      'lib/host/mail-host',
    ],
    packages: ['fake-indexeddb', 'vite', '@vitejs/plugin-react', 'node:'],
  },
  'demo/': { rooms: [], packages: ['playwright-core', 'selfsigned', 'vite', 'node:'] },
};

/** Components and views may name types of these rooms, never their code. */
export const typeOnly: Readonly<Record<string, readonly string[]>> = {
  'components/': ['lib/ledger/', 'lib/tone/', 'lib/letters/', 'lib/imports/'],
  'lib/host/gmail/': [],
};

/** `tools`, `bench`, `tests` and the configuration files at the top may import anything. */
export const free = /^(tools|bench|tests)\/|^[^/]+$/;

export function roomOf(file: string): string | null {
  const homes = Object.keys(rooms).filter((room) => file.startsWith(room));
  return homes.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
