import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the commands in `tools/` share: the house's one alias, and no dependency scan, so that they start at once. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  optimizeDeps: { noDiscovery: true },
  server: { watch: null, hmr: false },
});
