import type { Field } from './field';

const given = /\b(?:first|given|middle) name\b|\bforename\b|^(?:primer |segundo )?(?:nombres?|nome)\b/;
const family = /\b(?:apellidos?|last name|surname|family name|sobrenomes?)\b/;

/**
 * The columns whose texts make one name together, in the order in which a name is said (`Nombre` and `Apellidos`, `Last
 * Name` and `First Name`); none where the customer stands in one column.
 */
export function namePartsOf(headings: readonly string[], mapping: readonly (Field | null)[]): readonly number[] {
  const columns = (says: RegExp) =>
    headings.flatMap((heading, column) => {
      const field = mapping[column] ?? null;
      return says.test(heading) && (field === null || field === 'customer') ? [column] : [];
    });
  const families = columns(family);
  const parts = [...columns(given).filter((column) => !families.includes(column)), ...families];
  const named = parts.some((column) => mapping[column] === 'customer');
  return named && families.length > 0 && parts.length > 1 ? parts : [];
}
