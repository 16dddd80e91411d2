import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { defineConfig } from 'wxt';

/**
 * What the pages load at once goes into one chunk: cut along each lazy page's needs it would be forty, which compress
 * 15 kB worse. Entrypoints stay outside, since a page must not run another page's.
 */
const oneFirstChunk = {
  name: 'one-first-chunk',
  outputOptions: (output: Rolldown.OutputOptions): Rolldown.OutputOptions =>
    // Background and page script are one file each and cannot be cut.
    output.format === 'es' ? { ...output, codeSplitting: { groups: [firstChunk] } } : output,
};
const firstChunk = { name: 'first', tags: ['$initial' as const], test: /\/(?:components|lib|node_modules)\// };

/**
 * The extension. Permissions are the whole list on purpose: tests/e2e/built.test.ts holds it
 * (no `identity`, `tabs`, `scripting` or `host_permissions`; the content-script match is all Gmail needs).
 */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifest: {
    name: 'Cordial',
    description:
      'Cobranza amable junto al correo: cliente, facturas, promesas y seguimientos. Tus datos no salen de tu equipo.',
    permissions: ['storage', 'alarms', 'notifications', 'sidePanel', 'unlimitedStorage'],
    action: { default_title: 'Cordial' },
    commands: {
      'call-sidebar': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: 'Abrir Cordial junto al correo, o volver al correo',
      },
    },
    options_ui: { page: 'desk.html', open_in_tab: true },
    web_accessible_resources: [
      { resources: ['sidebar.html', 'gmail-hands.js'], matches: ['https://mail.google.com/*'], use_dynamic_url: true },
    ],
  },
  vite: () => ({
    plugins: [oneFirstChunk],
    resolve: {
      alias: [
        // Weighs 3 kB in every Gmail page and we use none of it: the page script sees the end of its extension itself.
        {
          find: 'wxt/utils/content-script-context',
          replacement: fileURLToPath(new URL('entrypoints/gmail.content/content-script-context.ts', import.meta.url)),
        },
        // The same code, not translated to the JavaScript of 2009.
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
        // What Material UI's buttons import and our theme switches off, and what Emotion asks about parts that do not say
        // themselves which properties they take: all of Material UI's do, and we have none of our own.
        {
          find: /^(?:\.\/TouchRipple\.mjs|\.\.\/CircularProgress\/index\.mjs|@emotion\/is-prop-valid)$/,
          replacement: fileURLToPath(new URL('entrypoints/sidebar/unused-part.ts', import.meta.url)),
        },
      ],
    },
    build: {
      // The pages lie on this machine: nothing is gained by fetching what a chunk imports a moment earlier.
      modulePreload: false,
      rolldownOptions: {
        treeshake: {
          // Imported by Emotion for a component that we do not use; they only define functions.
          moduleSideEffects: [{ test: /hoist-non-react-statics|react-is/, sideEffects: false }],
        },
      },
    },
  }),
  zip: { excludeSources: ['.tour/**', 'coverage/**', '.cache/**'] },
});
