import type { Language } from '@/lib/domain/customer';
import type { Words } from './words';

const tags = { es: 'es', en: 'en', pt: 'pt-BR' } satisfies Record<Language, string>;

/**
 * Words of one language from the catalogue, or the part of it, that a screen needs. A key with a `count` says its plural
 * form, `_zero` before any other; an unknown key says itself. Values stand as they are: React escapes.
 */
export function wordsFrom(language: Language, texts: Record<string, unknown>): Words {
  const plurals = new Intl.PluralRules(tags[language]);
  const keysFor = (key: string, count: unknown): string[] => {
    if (typeof count !== 'number') return [key];
    const forms = [...(count === 0 ? ['zero'] : []), plurals.select(count), 'other'];
    return [...forms.map((form) => `${key}_${form}`), key];
  };
  const words = (key: string, values: Readonly<Record<string, unknown>> = {}): string => {
    const text = keysFor(key, values['count'])
      .map((form) => textAt(texts, form))
      .find((found) => found !== null);
    return (text ?? key).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
  return words;
}

function textAt(texts: unknown, key: string): string | null {
  let found = texts;
  for (const step of key.split('.')) {
    if (typeof found !== 'object' || found === null) return null;
    found = Object.hasOwn(found, step) ? (found as Record<string, unknown>)[step] : null;
  }
  return typeof found === 'string' ? found : null;
}
