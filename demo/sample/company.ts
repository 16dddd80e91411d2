/** Us: the supplier whose ledger and mailbox the demo shows. Every address is under `.example`, so none can exist. */
export const company = {
  name: 'Ferretería y Suministros El Arrayán, S.A. de C.V.',
  shortName: 'El Arrayán',
  taxId: 'FSA0804117R0',
  city: 'Guadalajara',
  country: 'MX',
  timeZone: 'America/Mexico_City',
  currency: 'MXN',
  phone: '33 3826 1140',
  domain: 'elarrayan.example',
} as const;

/** The person at the desk. */
export const clerk = { name: 'Lucía Fernández Aguirre', address: 'lucia@elarrayan.example' } as const;

/** Other mailboxes she works in: the shared one (slot 1), and her director's (delegated). */
export const sharedMailbox = { name: 'Cobranza El Arrayán', address: 'cobranza@elarrayan.example' } as const;
export const delegatedMailbox = { name: 'Raúl Aguirre Pelayo', address: 'raul@elarrayan.example' } as const;
