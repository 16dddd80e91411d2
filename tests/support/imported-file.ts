import type { ImportSource } from '@/lib/actions/import-file';
import type { ReadCustomer, ReadDocument } from '@/lib/imports/read-result';

/** A customer as a file names it. */
export function aReadCustomer(changes: Partial<ReadCustomer> = {}): ReadCustomer {
  const known = { name: 'Imprenta Volcán', taxId: 'IVO1503028A1', emails: ['pagos@volcan.example'], phones: [] };
  return { ...known, taxIdKey: known.taxId, sourceId: null, contactName: null, ...changes };
}

/** An invoice of 1,200.00 MXN with 800.00 open, due on 1 November 2026. */
export function aReadDocument(changes: Partial<ReadDocument> = {}): ReadDocument {
  return {
    row: 2,
    customer: aReadCustomer(),
    number: 'F-100',
    kind: 'invoice',
    type: 'invoice',
    typeCode: null,
    issuedOn: '2026-10-02',
    dueOn: '2026-11-01',
    currency: 'MXN',
    total: '1200.00',
    open: '800.00',
    paid: null,
    status: null,
    sourceId: null,
    series: null,
    instalment: null,
    concept: null,
    orderRef: null,
    link: null,
    cells: [],
    ...changes,
  };
}

/** A list of open documents as of 20 November 2026. */
export function aFile(rows: readonly ReadDocument[], changes: Partial<ImportSource> = {}): ImportSource {
  const source = { encoding: null, delimiter: null, sheet: null, asOf: '2026-11-20' };
  return {
    fileName: 'cartera.csv',
    fileHash: `hash of ${JSON.stringify(rows)}`,
    reading: { layout: null, family: 'list', source, rows, skipped: [], problems: [] },
    ...changes,
  };
}
