import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { checkTone } from '@/lib/actions/check-tone';
import { shownTone, type ToneChoice } from '@/lib/actions/shown-tone';
import type { Language } from '@/lib/domain/customer';
import type { ReminderStage } from '@/lib/domain/reminder-stage';
import type { Finding } from '@/lib/tone/finding';
import type { ToneReport } from '@/lib/tone/tone-report';
import type { ToneFacts } from '@/lib/views/tone-facts';
import { useFormDraft } from '../common/form-drafts';
import { useSurroundings } from '../surroundings';
import type { DraftSurfaces, Place } from './draft-surface';
import { isCalm, mostShown } from './shown-findings';

/** A draft as it is checked: whatever of it changes is checked again after a rest. */
export type CheckedDraft = {
  customerId: string;
  language: Language;
  stage: ReminderStage;
  subject: string;
  plain: string;
  /** A letter that asks for a payment, and so should have every part of one. */
  expectsParts: ToneChoice['expectsParts'];
  /** The editors stand on the screen. */
  isDrawn: boolean;
  /** How long the keyboard rests before the draft is read, in milliseconds, where nobody has waited for it yet. */
  restMs?: number;
};

/**
 * What can be done with a finding where its draft stands: whether its place can be shown, and whether one click changes it
 * there or only copies the suggestion. `quoted` are the words that a change is about.
 */
export type FindingWays = { shows: boolean; changes: 'there' | 'copy'; quoted: string };

export type Tone = {
  /** Without what was ignored; null until the first check is done. */
  report: ToneReport | null;
  hasFailed: boolean;
  /** Looks at once, for whoever cannot wait for a rest; null where nothing could be checked. */
  look: () => Promise<ToneReport | null>;
  show: (finding: Finding) => void;
  apply: (finding: Finding) => void;
  ignore: (finding: Finding) => void;
  ways: (finding: Finding) => FindingWays;
  /** Puts the suggestion on the clipboard. */
  copy: (finding: Finding) => void;
  /** The words of the last rewrite, as long as nothing was typed after it. */
  changed: { was: string; becomes: string } | null;
  takeBack: () => void;
};

type Change = { part: Finding['part']; place: Place; was: string; becomes: string; after: string };
type Texts = { subject: string; body: string };

/** The keyboard rests for so long before a draft is read. */
const usualRest = 300;

/** In an editor of ours everything can be done, and nothing has to be copied. */
const everyWay = {
  ways: ({ actual }: Finding) => ({ shows: true, changes: 'there', quoted: actual }) as const,
  copy: () => undefined,
};

/** Checks a draft whenever the keyboard rests, and works on it where a finding stands. `facts` null: not read yet. */
export function useTone(draft: CheckedDraft, facts: ToneFacts | null, surfaces: RefObject<DraftSurfaces>): Tone {
  const { language: explainIn } = useSurroundings();
  const [seen, setSeen] = useState<{ report: ToneReport; texts: Texts; stage: ReminderStage } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [change, setChange] = useState<Change | null>(null);
  const { fields, change: keep } = useFormDraft(`tone ${draft.customerId}`, { ignored: [] as readonly string[] });
  const turn = useRef(0);
  const { language, stage, subject, plain, expectsParts, isDrawn, restMs = usualRest } = draft;

  const { ignored } = fields;

  const check = async (): Promise<ToneReport | null> => {
    const mine = (turn.current += 1);
    const texts = textsOf(surfaces.current);
    if (!texts) return null;
    const country = facts?.customer.country ?? facts?.company.country ?? null;
    try {
      const report = await checkTone({ language, country, stage, ...texts }, facts, explainIn);
      const shown = shownTone(report, { stage, ignored: new Set(ignored), expectsParts });
      if (mine !== turn.current) return shown;
      setFailed(false);
      setSeen({ report, texts, stage });
      setChange((last) => (last && surfaces.current[last.part]?.read() === last.after ? last : null));
      return shown;
    } catch {
      // Writing goes on without it; the indicator says that nobody looked.
      if (mine === turn.current) setFailed(true);
      return null;
    }
  };

  useEffect(() => {
    // Without the record yet, the first answer would soon be another.
    if (!facts) return;
    const resting = setTimeout(() => void check(), restMs);
    return () => clearTimeout(resting);
    // `check` reads what stands in the editors at the moment it runs.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [language, stage, subject, plain, facts, explainIn, isDrawn, restMs]);

  const report = useMemo(
    () => seen && shownTone(seen.report, { stage: seen.stage, ignored: new Set(ignored), expectsParts }),
    [seen, ignored, expectsParts],
  );
  useEffect(() => {
    const shown = report && !isCalm(report) ? report.findings.slice(0, mostShown) : [];
    surfaces.current.body?.mark?.(shown.flatMap(({ part, place }) => (part === 'body' && place ? [place] : [])));
  }, [report, surfaces]);

  /** The editor of a finding while its words still stand where they were found; else the draft is read again. */
  const surfaceFor = ({ part, place, actual }: Finding) => {
    const surface = surfaces.current[part];
    const text = surface?.read();
    const isSame = place ? text?.slice(place.start, place.end) === actual : text === seen?.texts[part];
    if (surface && isSame) return surface;
    void check();
    return null;
  };
  return {
    ...everyWay,
    report,
    hasFailed,
    look: check,
    changed: change,
    show: (finding) => {
      if (finding.place) surfaceFor(finding)?.show(finding.place);
    },
    apply: (finding) => {
      const { part, replaces, expected } = finding;
      const [becomes] = expected;
      const surface = surfaceFor(finding);
      if (!surface || !replaces || becomes === undefined) return;
      const was = surface.read().slice(replaces.start, replaces.end);
      surface.write(replaces, becomes);
      const place = { start: replaces.start, end: replaces.start + becomes.length };
      setChange({ part, place, was, becomes, after: surface.read() });
      void check();
    },
    ignore: ({ key }) => keep({ ignored: [...ignored, key] }),
    takeBack: () => {
      const surface = change && surfaces.current[change.part];
      if (!change || !surface) return;
      if (surface.read() === change.after) surface.write(change.place, change.was);
      setChange(null);
      void check();
    },
  };
}

function textsOf({ subject, body }: DraftSurfaces): Texts | null {
  return body && { subject: subject?.read() ?? '', body: body.read() };
}
