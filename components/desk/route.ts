/** A page of the desk, as it stands behind `#/` in its address. */
export type Route =
  | { page: 'today' }
  | { page: 'customers' }
  | { page: 'invoices' }
  | { page: 'customer'; customerId: string }
  | { page: 'forget'; customerId: string }
  | { page: 'new-customer' }
  | { page: 'import' }
  | { page: 'policy' }
  | { page: 'settings' }
  | { page: 'keys' };

const plain = ['today', 'customers', 'invoices', 'new-customer', 'import', 'policy', 'settings', 'keys'] as const;

/** The page that an address names; today's list for any other, since anybody may have typed it. */
export function routeOf(hash: string): Route {
  const [name = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  const id = decoded(rest.join('/'));
  if ((name === 'customer' || name === 'forget') && id !== '') return { page: name, customerId: id };
  const page = plain.find((one) => one === name);
  return { page: page ?? 'today' };
}

/** The address of a page; ids of imported customers hold slashes and colons. */
export function hashOf(route: Route): string {
  return 'customerId' in route ? `#/${route.page}/${encodeURIComponent(route.customerId)}` : `#/${route.page}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
