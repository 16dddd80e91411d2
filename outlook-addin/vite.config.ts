import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The add-in as a static site that any https host can serve, from any folder. office.js is no part of it: Outlook demands
 * the script of Microsoft's own servers, and its licence forbids another's.
 */
export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^@\//, replacement: here('../') },
      // The same code, not translated to the JavaScript of 2009.
      { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
    ],
  },
  worker: { format: 'es' },
  build: {
    outDir: process.env.CORDIAL_OUTLOOK_OUTPUT ?? here('../.output/outlook'),
    emptyOutDir: true,
    target: 'es2022',
    // Inlined files would be data addresses, which the pages' policy forbids to scripts and fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { taskpane: here('taskpane/index.html'), commands: here('commands/index.html') },
    },
  },
});
