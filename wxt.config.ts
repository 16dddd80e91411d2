import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/**
 * The extension. Permissions are the whole list on purpose: the repository test holds it
 * (no `identity`, `tabs`, `scripting` or `host_permissions`; the content-script match is all Gmail needs).
 */
export default defineConfig({
  imports: false,
  outDir: process.env.CORDIAL_OUTPUT ?? '.output',
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
      { resources: ['sidebar.html'], matches: ['https://mail.google.com/*'], use_dynamic_url: true },
    ],
  },
  vite: () => ({
    resolve: {
      alias: {
        // Weighs 3 kB in every Gmail page and we use none of it: the page script sees the end of its extension itself.
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/gmail.content/content-script-context.ts', import.meta.url),
        ),
      },
    },
  }),
  zip: { excludeSources: ['.tour/**', 'coverage/**', '.cache/**'] },
});
