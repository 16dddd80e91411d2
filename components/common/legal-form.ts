/**
 * Parts a company's name from its legal form (`S.A. de C.V.`, `Ltda.`, `S.L.U.`, `SpA`, `GmbH`), which is shown lighter and
 * is the first to go when room is short. `joint` is what the company itself writes between them: a comma in Spanish, none
 * in `Ironmongers Ltd`. A name without a known form comes back whole.
 */
export function splitLegalForm(name: string): { core: string; joint: string; form: string | null } {
  const written = name.trim();
  const match = legalForm.exec(written);
  const core = match ? written.slice(0, match.index).replace(/[\s,]+$/u, '') : '';
  if (!match || !core) return { core: written, joint: '', form: null };
  const form = match[0].replace(/^[\s,]+/u, '');
  return { core, joint: written.slice(core.length, -form.length).includes(',') ? ', ' : ' ', form };
}

/** Letter by letter with optional dots and spaces, as these forms are really written. */
const spelled = (letters: string) => [...letters].map((letter) => `${letter}\\.?`).join('\\s?');

const forms = [
  `${spelled('SAPI')} de ${spelled('CV')}`,
  `${spelled('SA')} de ${spelled('CV')}`,
  `${spelled('SAB')} de ${spelled('CV')}`,
  `S\\.?\\s?de\\s?${spelled('RL')}(?: de ${spelled('CV')})?`,
  spelled('SAS'),
  spelled('SAC'),
  spelled('SACI'),
  spelled('SRL'),
  spelled('SLU'),
  spelled('SLL'),
  spelled('SL'),
  spelled('SAU'),
  spelled('SA'),
  spelled('SC'),
  spelled('AC'),
  spelled('EIRL'),
  'S\\. ?Coop\\.?',
  'SpA',
  'Ltda\\.?',
  'Limitada',
  'EIRELI',
  'Inc\\.?',
  'LLC',
  'Ltd\\.?',
  'GmbH',
  'B\\.?V\\.?',
].join('|');

const legalForm = new RegExp(`(?:,\\s*|\\s+)(?:${forms})$`, 'iu');
