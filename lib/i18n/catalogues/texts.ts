/** The same keys with other words: what a catalogue in another language must satisfy. */
export type Texts<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> };
