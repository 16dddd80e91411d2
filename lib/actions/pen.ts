import type { Draft, Instant, Row } from '@/lib/domain/row';
import { factsOf } from '@/lib/ledger/backup';
import type { ColumnsOf } from '@/lib/ledger/derive';
import type { BeforeImage, DraftRow } from '@/lib/ledger/local-rows';
import { stampRow } from '@/lib/ledger/row-stamp';
import type { AnyRow, RowOf } from '@/lib/ledger/rows';
import type { MutableTable, SharedTable } from '@/lib/ledger/tables';
import { append, change } from '@/lib/ledger/write';
import type { Circumstances } from './circumstances';

/** The columns that the ledger adds by itself, which no action gives. */
type Derived = 'words' | 'matchKey' | 'domain' | 'isOpen' | 'openMinor' | 'numberKeys' | 'openOn';

/** What an action gives for a new row: its own fields, neither the common nor the derived ones. */
export type Facts<Name extends SharedTable> = Omit<RowOf<Name>, Derived | keyof Row>;

/** The hand with which an act writes: it stamps rows and remembers what it changed, so that the act can be undone. */
export type Pen = {
  /** The instant of the act, the same for all its rows. */
  at: Instant;
  images: readonly BeforeImage[];
  /** Adds a row. With an id that is there already nothing is written: doing the same twice is harmless. */
  add<Name extends SharedTable>(table: Name, facts: Facts<Name>, id?: string): Promise<string>;
  /** Changes fields of a row; false when they already said so or there is no such row. */
  change<Name extends MutableTable>(
    table: Name,
    id: string,
    patch: Partial<Facts<Name> & Pick<Row, 'voided'>>,
  ): Promise<boolean>;
  /** Adds or replaces a local draft row. */
  keepDraft(row: DraftRow): Promise<void>;
};

/** A pen for one act. Must be used inside the act's transaction. */
export function takePen({ ledger, by, now, newId }: Circumstances, columnsOf: ColumnsOf): Pen {
  const at = now();
  const images: BeforeImage[] = [];
  return {
    at,
    images,
    add: async (table, facts, id = newId()) => {
      const row: AnyRow = stampRow<AnyRow>(facts as unknown as Draft<AnyRow>, { id, at, by });
      const added = await append(ledger, table, [row], columnsOf);
      images.push(...added.map((after) => ({ table, id, before: null, after })));
      return id;
    },
    change: async (table, id, patch) => {
      const changed = await change(ledger, table, id, patch, { at, columnsOf });
      if (!changed) return false;
      const after = factsOf(table, changed.after);
      // A row that the act has touched already has one image: from before the act to now.
      const place = images.findIndex((image) => image.table === table && image.id === id);
      const touched = images[place];
      if (touched) images[place] = { ...touched, after };
      else images.push({ table, id, before: factsOf(table, changed.before), after });
      return true;
    },
    keepDraft: async (row) => {
      const before = (await ledger.drafts.get(row.id)) ?? null;
      await ledger.drafts.put(row);
      images.push({ table: 'drafts', id: row.id, before, after: row });
    },
  };
}
