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
const firstChunk = {
  name: 'first',
  tags: ['$initial' as const],
  // What one page alone needs, such as its own host, stays with that page.
  minShareCount: 2,
  test: /\/(?:components|entrypoints\/ledger|lib|node_modules)\/|virtual:wxt-html-plugins/,
};

/**
 * Vite's own loader of lazy parts brings their styles and fetches their needs ahead. Ours have no styles of their own and
 * lie on this machine: `import()` alone does.
 */
const plainLazyParts = {
  name: 'plain-lazy-parts',
  load: {
    order: 'pre' as const,
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (fetch) => fetch();',
  },
  generateBundle(this: Rolldown.PluginContext, _: Rolldown.OutputOptions, bundle: Rolldown.OutputBundle): void {
    for (const part of Object.values(bundle)) {
      if (part.type !== 'chunk' || !part.isDynamicEntry || !part.viteMetadata?.importedCss.size) continue;
      this.error(`${part.fileName} has styles of its own, which nobody would load`);
    }
  },
};

const stub = (file: string) => fileURLToPath(new URL(`entrypoints/sidebar/${file}`, import.meta.url));

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
    plugins: [oneFirstChunk, plainLazyParts],
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
          replacement: stub('unused-part.ts'),
        },
        // The ripple's waiting place in every button, and a script for pages that a server draws.
        { find: /^\.\.\/useLazyRipple\/index\.mjs$/, replacement: stub('no-ripple.ts') },
        {
          find: /^\.\.\/InitColorSchemeScript\/InitColorSchemeScript\.mjs$/,
          replacement: stub('no-scheme-script.ts'),
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
