import type { history as source } from '../es/history';
import type { Texts } from '../texts';

export const history = {
  title: 'Earlier imports',
  none: 'You have not imported anything yet.',
  done: 'Imported',
  undone: 'Undone',
  cancelled: 'Cancelled',
  running: 'Under way',
  backup: 'Backup',
  counts: 'new: {{added}}, updated: {{changed}}, unchanged: {{unchanged}}',
  asOf: 'as of {{day}}',
  leftOut_one: '{{n}} line pending',
  leftOut_other: '{{n}} lines pending',
  undo: 'Undo',
  taken: 'Import of “{{file}}” undone',
  undoNamed: 'Undo the import of {{file}}',
  tooOld: 'It can no longer be undone: only the latest 20 can.',
} as const satisfies Texts<typeof source>;
