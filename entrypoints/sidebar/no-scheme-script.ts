/**
 * Stands in the build for the script that Material UI would write into pages drawn on a server, so that their colours are
 * right before React wakes (see `wxt.config.ts`). Ours are drawn where they are seen and remember no colours by
 * themselves: what its neighbours import beside that script are the names under which they would.
 */
export const DEFAULT_ATTRIBUTE = 'data-color-scheme';
export const DEFAULT_MODE_STORAGE_KEY = 'mode';
export const DEFAULT_COLOR_SCHEME_STORAGE_KEY = 'scheme';
export const defaultConfig = {
  modeStorageKey: DEFAULT_MODE_STORAGE_KEY,
  colorSchemeStorageKey: DEFAULT_COLOR_SCHEME_STORAGE_KEY,
  defaultLightColorScheme: 'light',
  defaultDarkColorScheme: 'dark',
};

export function buildInitColorSchemeScript(): null {
  return null;
}
