import type { BeforeImage } from './local-rows';

/** The customers whose rows stand in these images. */
export function customersOf(images: readonly BeforeImage[]): string[] {
  const ids = images.map(({ table, id, before, after }) =>
    table === 'customers' ? id : customerIdOf(after ?? before),
  );
  return [...new Set(ids.filter((id) => id !== null))];
}

function customerIdOf(row: unknown): string | null {
  if (typeof row !== 'object' || row === null || !('customerId' in row)) return null;
  return typeof row.customerId === 'string' ? row.customerId : null;
}
