import type { Language } from '@/lib/domain/customer';

/** The language to speak for a browser's or page's tag such as `pt-BR`: its own where we have it, else Spanish. */
export function languageFor(tag: string): Language {
  const spoken = tag.slice(0, 2).toLowerCase();
  return spoken === 'en' || spoken === 'pt' ? spoken : 'es';
}
