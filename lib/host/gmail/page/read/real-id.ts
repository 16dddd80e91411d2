/** Gmail writes the words "undefined" and "null" where it does not know an id yet (since 2025-11-10). */
export function realId(value: string | null | undefined): string | null {
  const id = value?.trim() ?? '';
  return ['', 'undefined', 'null'].includes(id) ? null : id;
}
