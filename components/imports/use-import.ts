import { useEffect, useRef, useState } from 'react';
import { importAside } from '@/lib/actions/import-aside';
import type { ImportProgress } from '@/lib/actions/import-file';
import { openImportReader, type ImportReader } from '@/lib/actions/import-reader';
import { mappingsForReading } from '@/lib/actions/mappings-for-reading';
import { rememberMapping } from '@/lib/actions/remember-mapping';
import { undoImport } from '@/lib/actions/undo-import';
import type { ReadOptions, ReadResult } from '@/lib/imports/read-result';
import { importOfFile } from '@/lib/views/import-runs';
import { rememberedMappings } from '@/lib/views/remembered-mappings';
import { useActs } from '../common/acts';
import { isDiskFull } from '../common/is-disk-full';
import { useSurroundings } from '../surroundings';
import type { ImportSession, ImportStage, ImportSteps } from './import-session';
import { isSure } from './is-sure';

const start: ImportStage = { at: 'file', trouble: null };

/** Brings one file from the drop zone into the ledger; expected trouble becomes a stage of its own. */
export function useImport(): { stage: ImportStage; steps: ImportSteps } {
  const here = useSurroundings();
  const { ledger, words } = here;
  const { perform, say } = useActs();
  const [stage, setStage] = useState<ImportStage>(start);
  const stopping = useRef<AbortController | null>(null);
  const reader = useRef<ImportReader | null>(null);
  useEffect(() => () => reader.current?.stop(), []);

  const session = 'session' in stage ? stage.session : null;
  const change = (patch: Partial<ImportSession>) => {
    if (session) setStage({ at: 'review', session: { ...session, ...patch }, trouble: null, isReading: false });
  };

  const show = async (next: ImportSession) => {
    const { result, hash, unknown } = next.reading;
    if (result.refused && !unknown) {
      const [problem = null] = result.problems;
      return setStage({ at: 'file', trouble: { fileName: next.fileName, problem } });
    }
    const earlier = next.again ? null : await importOfFile(ledger, { hash });
    if (earlier) return setStage({ at: 'already', session: next, run: earlier });
    setStage(
      isSure(next.reading)
        ? { at: 'review', session: next, trouble: null, isReading: false }
        : { at: 'columns', session: next },
    );
  };

  const choose = async (file: File) => {
    reader.current?.stop();
    setStage({ at: 'reading', fileName: file.name });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      reader.current = openImportReader(bytes);
      const options: ReadOptions = { mappings: mappingsForReading(await rememberedMappings(ledger)) };
      const reading = await reader.current.read(options);
      const fresh = { choices: new Map(), asOf: null, again: false, isWhole: false };
      await show({ fileName: file.name, reader: reader.current, options, reading, ...fresh });
    } catch {
      setStage({ at: 'file', trouble: { fileName: file.name, problem: null } });
    }
  };

  const readWith = async (current: ImportSession, options: ReadOptions): Promise<ImportSession | null> => {
    try {
      return { ...current, options, reading: await current.reader.read(options) };
    } catch {
      setStage({ at: 'file', trouble: { fileName: current.fileName, problem: null } });
      return null;
    }
  };

  const reread = async (options: Partial<ReadOptions>) => {
    if (!session) return;
    setStage({ at: 'review', session, trouble: null, isReading: true });
    const next = await readWith(session, { ...session.options, ...options });
    // A doubt has the same name in every reading of one file, so that a decision holds where its doubt remains.
    if (next) await show(next);
  };

  const mapColumns: ImportSteps['mapColumns'] = async (signature, headings, choices) => {
    if (!session) return;
    const mappings = { ...session.options.mappings, [signature]: choices };
    const next = await readWith(session, { ...session.options, mappings });
    if (!next) return;
    await perform(rememberMapping(here, { signature, headings, choices }), { done: words('imports.mappingSaved') });
    if (next.reading.result.refused) return show(next);
    setStage({ at: 'review', session: next, trouble: null, isReading: false });
  };

  const run = async (settled: ReadResult) => {
    if (!session) return;
    const { fileName, reading, asOf, again, isWhole } = session;
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    const tell = (progress: ImportProgress) =>
      setStage({ at: 'writing', session, ...progress, isCancelling: signal.aborted });
    tell({ phase: 'documents', done: 0, of: settled.rows.length });
    const source = { fileName, fileHash: reading.hash, reading: settled, ...(asOf ? { asOf } : {}) };
    try {
      const answer = await importAside(here, source, { tell, signal, again, isWhole });
      if (answer.ok) return setStage({ at: 'done', fileName, answer, leftOut: settled.problems, isUndoing: false });
      if (answer.reason === 'cancelled') say(words('imports.cancelled'));
      const trouble = answer.reason === 'import-running' ? 'running' : null;
      setStage({ at: 'review', session, trouble, isReading: false });
    } catch (error) {
      setStage({ at: 'review', session, trouble: isDiskFull(error) ? 'full' : 'failed', isReading: false });
    }
  };

  const undo = async () => {
    if (stage.at !== 'done' || stage.answer.runId === null) return;
    setStage({ ...stage, isUndoing: true });
    try {
      const answer = await undoImport(here, stage.answer.runId);
      say(answer.ok ? words('imports.undone') : words('saved.undoImpossible'));
      setStage(start);
    } catch {
      say(words('failure.failedShort'));
      setStage({ ...stage, isUndoing: false });
    }
  };

  return {
    stage,
    steps: {
      choose: (file) => void choose(file),
      reread: (options) => void reread(options),
      toColumns: () => session && setStage({ at: 'columns', session }),
      mapColumns: (...mapping) => void mapColumns(...mapping),
      decide: (choices) => change({ choices }),
      tellAsOf: (asOf) => change({ asOf }),
      tellWhole: (isWhole) => change({ isWhole }),
      readAgain: () => session && void show({ ...session, again: true }),
      run: (settled) => void run(settled),
      cancel: () => {
        stopping.current?.abort();
        if (stage.at === 'writing') setStage({ ...stage, isCancelling: true });
      },
      undo: () => void undo(),
      startOver: () => {
        reader.current?.stop();
        setStage(start);
      },
    },
  };
}
