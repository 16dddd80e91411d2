/** Verbs that a key does at once; the list of keys comes later. */
export const keys = {
  note: 'Guardar nota',
} as const;
