import type { es } from './catalogues/es';
import type { esDesk } from './catalogues/es-desk';
import type { esLater } from './catalogues/es-later';

type Catalogue = typeof es & typeof esLater & typeof esDesk;

type Plural = 'zero' | 'one' | 'other';

type WithoutPlural<Name> = Name extends `${infer Stem}_${Plural}` ? Stem : Name;

/** What may be asked for, as `screen.word`; the number `count` chooses among the plural forms of a word. */
export type WordKey = {
  [Screen in keyof Catalogue & string]: `${Screen}.${WithoutPlural<keyof Catalogue[Screen]> & string}`;
}[keyof Catalogue & string];

/** The texts of one key, every plural form of it. */
type TextOf<Key> = Key extends `${infer Screen extends keyof Catalogue & string}.${infer Word}`
  ? Catalogue[Screen][(Word | `${Word}_${Plural}`) & keyof Catalogue[Screen]]
  : never;

type NamesIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The names that the texts of a key speak of. */
export type NamesOf<Key> = NamesIn<TextOf<Key>>;
