import type { ImportAnswer, ImportProgress } from '@/lib/actions/import-file';
import type { ImportReader } from '@/lib/actions/import-reader';
import type { FileReading } from '@/lib/actions/read-import';
import type { Choices } from '@/lib/actions/settle-doubts';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { ColumnChoice, ReadOptions, ReadProblem, ReadResult } from '@/lib/imports/read-result';
import type { ImportLine } from '@/lib/views/import-runs';

/** One file from the moment it is chosen: how it is to be read, what it told, and what a person decided about it. */
export type ImportSession = {
  fileName: string;
  reader: ImportReader;
  options: ReadOptions;
  reading: FileReading;
  choices: Choices;
  /** The day of the list where the person told it; else the file's own. */
  asOf: PlainDate | null;
  /** The same bytes were imported before, and the person wants them read again. */
  again: boolean;
  /** The person says that the file holds all open documents of its source. */
  isWhole: boolean;
};

/** Why nothing of a file can be shown. */
export type FileTrouble = { fileName: string; problem: ReadProblem | null };

export type WriteTrouble = 'running' | 'failed' | 'full';

export type Imported = Extract<ImportAnswer, { ok: true }>;

export type ImportStage =
  | { at: 'file'; trouble: FileTrouble | null }
  | { at: 'reading'; fileName: string }
  | { at: 'columns'; session: ImportSession }
  | { at: 'review'; session: ImportSession; trouble: WriteTrouble | null; isReading: boolean }
  | { at: 'already'; session: ImportSession; run: ImportLine }
  | ({ at: 'writing'; session: ImportSession; isCancelling: boolean } & ImportProgress)
  | { at: 'done'; fileName: string; answer: Imported; leftOut: readonly ReadProblem[]; isUndoing: boolean };

/** What the steps can ask for. */
export type ImportSteps = {
  choose: (file: File) => void;
  /** Reads the file anew with other options. */
  reread: (options: Partial<ReadOptions>) => void;
  toColumns: () => void;
  mapColumns: (signature: string, headings: readonly string[], choices: readonly ColumnChoice[]) => void;
  decide: (choices: Choices) => void;
  tellAsOf: (day: PlainDate) => void;
  tellWhole: (isWhole: boolean) => void;
  readAgain: () => void;
  run: (settled: ReadResult) => void;
  cancel: () => void;
  undo: () => void;
  startOver: () => void;
};
