import type { Spoken } from './description';
import { element, type Element } from './element';

/** Spanish is what Outlook shows in any locale that is not named below (BCP 47). */
export const defaultLocale = 'es-ES';
export const otherLocales = { 'en-US': 'en', 'en-GB': 'en', 'pt-BR': 'pt', 'pt-PT': 'pt' } as const;

/** A text with its default and its overrides. */
export function spoken(
  name: string,
  text: Spoken,
  override: 'Override' | 'bt:Override',
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const others = Object.entries(otherLocales).map(([locale, language]) =>
    element(override, { Locale: locale, Value: text[language] }),
  );
  return element(name, { ...attributes, DefaultValue: text.es }, others);
}
