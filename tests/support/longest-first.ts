import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take half a minute and more; begun last, one of them would keep a single core busy at the end. */
const long = [
  'looks',
  'desk-import',
  'outlook-trouble',
  'gmail-frame',
  'relation-story',
  'storage-states',
  'gmail-writing',
  'bench',
  'gmail-twin-compose',
  'gmail-sending',
  'gmail-twin-shapes',
  'sending-evidence',
  'desk-looks',
];

const place = ({ moduleId }: TestSpecification) => {
  const at = long.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));
  return at === -1 ? long.length : at;
};

/** Begins with the longest files, so that all workers end at about the same time. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own method
    const usual = await super.sort(files);
    return usual.toSorted((a, b) => place(a) - place(b));
  }
}
