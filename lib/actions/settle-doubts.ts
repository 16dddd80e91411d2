import { groupBy } from '@/lib/domain/group-by';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Field } from '@/lib/imports/field';
import type { ReadDocument, ReadProblem, ReadResult, ReadTotals } from '@/lib/imports/read-result';
import { decimalOf, minorOf } from '@/lib/imports/row-amounts';

/** What a person decided about one doubt: the fact that was missing, or what two rows of one number are. */
export type DoubtChoice =
  | { is: 'day'; day: PlainDate | null }
  /** A decimal string with a point, without its sign. */
  | { is: 'amount'; amount: string }
  | { is: 'customer'; name: string }
  /** This row counts and the earlier one of its number does not; or both are documents. */
  | { is: 'this-one' }
  | { is: 'both' };

export type Choices = ReadonlyMap<string, DoubtChoice>;

/** The name of a doubt, the same for every reading of one file. */
export function doubtKey({ row, code, column }: Pick<ReadProblem, 'row' | 'code' | 'column'>): string {
  return [row, code, column].join(' ');
}

/**
 * The reading with a person's decisions: a line whose doubts are all settled becomes a document, the others stay among the
 * problems. Totals are summed anew; what the file itself states stays.
 */
export function settleDoubts(result: ReadResult, choices: Choices): ReadResult {
  if (choices.size === 0) return result;
  const byRow = groupBy(
    result.problems.filter(({ row, document }) => row !== null && document !== null),
    ({ row }) => row,
  );
  const rows = new Map(result.rows.map((document) => [document.row, document]));
  const settled = new Set<ReadProblem>();
  for (const problems of byRow.values()) {
    const [first] = problems;
    const chosen = problems.map((problem) => choices.get(doubtKey(problem)));
    if (!first?.document || chosen.some((choice) => choice === undefined)) continue;
    let document = first.document;
    problems.forEach((problem, place) => {
      const choice = chosen[place];
      if (choice) document = withChoice(document, problem, choice, result);
    });
    if (chosen.some((choice) => choice?.is === 'this-one')) dropEarlier(rows, document);
    rows.set(document.row, document);
    for (const problem of problems) settled.add(problem);
  }
  const documents = [...rows.values()].toSorted((a, b) => a.row - b.row);
  return {
    ...result,
    rows: documents,
    problems: result.problems.filter((problem) => !settled.has(problem)),
    totals: totalsOf(documents, result.totals),
  };
}

function withChoice(
  document: ReadDocument,
  problem: ReadProblem,
  choice: DoubtChoice,
  result: ReadResult,
): ReadDocument {
  switch (choice.is) {
    case 'day':
      return fieldOf(problem, result) === 'issuedOn'
        ? { ...document, issuedOn: choice.day }
        : { ...document, dueOn: choice.day };
    case 'amount': {
      const amount = document.kind === 'invoice' ? choice.amount : `-${choice.amount}`;
      const isTotal = fieldOf(problem, result) === 'total' && document.open !== null;
      if (isTotal) return { ...document, total: amount };
      return { ...document, open: amount, total: document.total ?? amount };
    }
    case 'customer':
      return { ...document, customer: { ...document.customer, name: choice.name } };
    case 'both':
      // An instalment of its own tells two documents of one number apart, also the next time the file is read.
      return { ...document, instalment: document.instalment ?? '2' };
    case 'this-one':
      return document;
  }
}

function fieldOf({ column }: ReadProblem, { columns }: ReadResult): Field | null {
  return columns.find(({ heading }) => heading === column)?.field ?? null;
}

function dropEarlier(rows: Map<number, ReadDocument>, { row, number, kind, customer }: ReadDocument): void {
  for (const other of rows.values()) {
    const isTwin = other.number === number && other.kind === kind && other.customer.name === customer.name;
    if (isTwin && other.row < row) rows.delete(other.row);
  }
}

function totalsOf(documents: readonly ReadDocument[], before: ReadTotals): ReadTotals {
  const byCurrency = groupBy(documents, ({ currency }) => currency);
  return Object.fromEntries(
    [...byCurrency].map(([currency, own]) => {
      const isUndecided = own.some(({ open }) => open === null);
      const minor = own.reduce((sum, { open }) => sum + (open === null ? 0 : minorOf(open, currency)), 0);
      const control = before[currency ?? '?']?.control ?? null;
      return [currency ?? '?', { rows: own.length, open: isUndecided ? null : decimalOf(minor, currency), control }];
    }),
  );
}
