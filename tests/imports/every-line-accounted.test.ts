import { expect, test } from 'vitest';
import { readInvoices } from '@/lib/imports/read-invoices';
import { homeMade } from '../fixtures/imports/home-made';
import { international } from '../fixtures/imports/international';
import { latinAmerica } from '../fixtures/imports/latin-america';
import { statements } from '../fixtures/imports/statements';

test.each(Object.entries({ ...international, ...latinAmerica, ...homeMade, ...statements }))(
  'every line of %s is in exactly one of rows, skipped and problems',
  async (_, file) => {
    const { rows, skipped, problems } = await readInvoices(file.bytes, file.options);
    const kept = new Set(problems.flatMap(({ row }) => (row === null ? [] : [row])));
    const listed = [...rows.map(({ row }) => row), ...skipped.map(({ row }) => row), ...kept].toSorted((a, b) => a - b);
    expect(listed).toEqual(Array.from({ length: file.lines }, (_line, at) => at + 1));
  },
);
