import type { Language } from '@/lib/domain/customer';
import { es } from './catalogues/es';

/** Screens of a catalogue by name. */
export type Texts = Record<string, Readonly<Record<string, string>>>;

/** What stands on the first panel: Spanish is at hand, the others are fetched from the bundle when they are asked for. */
const first = {
  es: async () => es,
  en: async () => (await import('./catalogues/en')).en,
  pt: async () => (await import('./catalogues/pt')).pt,
} satisfies Record<Language, () => Promise<Texts>>;

const later = {
  es: async () => (await import('./catalogues/es-later')).esLater,
  en: async () => (await import('./catalogues/en-later')).enLater,
  pt: async () => (await import('./catalogues/pt-later')).ptLater,
} satisfies Record<Language, () => Promise<Texts>>;

/** The texts of each language that is spoken on this page; words look into them at the moment they are said. */
const spoken = new Map<Language, Texts>();
let wantsRest = false;

/** The sidebar's texts in a language, to which `restOfTexts` adds what forms and further pages say. */
export async function sidebarTexts(language: Language): Promise<Texts> {
  const texts = spoken.get(language) ?? {};
  spoken.set(language, texts);
  add(texts, await first[language]());
  if (wantsRest) add(texts, await later[language]());
  return texts;
}

/** Fetches the rest of every language that is spoken; whoever draws a form or a further page waits for it. */
export async function restOfTexts(): Promise<void> {
  wantsRest = true;
  await Promise.all([...spoken].map(async ([language, texts]) => add(texts, await later[language]())));
}

/** First panel and rest at once, for a page that has further screens to speak of anyway. */
export async function allSidebarTexts(language: Language): Promise<Texts> {
  const texts: Texts = {};
  add(texts, await first[language]());
  add(texts, await later[language]());
  return texts;
}

/** A screen may say some of its words at once and others later. */
function add(texts: Texts, more: Texts): void {
  for (const [screen, said] of Object.entries(more)) texts[screen] = { ...texts[screen], ...said };
}
