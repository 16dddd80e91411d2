import { channels } from './contact-log';
import { policyNeeds, type Policy, type Rung, type SideStep, type Tolerances } from './policy';
import { matrixBehaviours, matrixClasses, type PolicyMatrix } from './policy-matrix';
import { isPlain } from './read-fields';
import { reminderStages } from './reminder-stage';
import { shippedPolicy } from './shipped-policy';

/**
 * A policy from plain data that we did not write ourselves (a backup, a command's input). What it leaves out is as in the
 * standard; a step with the channel `call` among the rungs is a side step, since calls never climb.
 * @returns null when it is no policy: no id, or a step that cannot be read
 */
export function readPolicy(value: unknown): Policy | null {
  if (!isPlain(value) || typeof value['id'] !== 'string' || value['id'] === '') return null;
  const steps = listOf(value['rungs']) ?? (value['rungs'] === undefined ? shippedPolicy.rungs : null);
  const beside = listOf(value['sideSteps']) ?? (value['sideSteps'] === undefined ? shippedPolicy.sideSteps : null);
  if (!steps || !beside) return null;
  const rungs = steps.filter((step) => !isBeside(step)).map(readRung);
  const sideSteps = [...steps.filter(isBeside), ...beside].map(readSideStep);
  if (rungs.includes(null) || sideSteps.includes(null)) return null;
  const days = (name: keyof Policy & string, least: number, fallback: number) => {
    const told = value[name];
    return isWhole(told) ? Math.max(least, told) : fallback;
  };
  return {
    id: value['id'],
    version: days('version', 1, 1),
    name: typeof value['name'] === 'string' ? value['name'] : null,
    rungs: rungs.filter((rung) => rung !== null),
    sideSteps: sideSteps.filter((step) => step !== null),
    minimumGapDays: days('minimumGapDays', 1, shippedPolicy.minimumGapDays),
    promiseToleranceDays: days('promiseToleranceDays', 0, shippedPolicy.promiseToleranceDays),
    staleAfterDays: days('staleAfterDays', 0, shippedPolicy.staleAfterDays),
    tolerances: readTolerances(value['tolerances']),
  };
}

/** A matrix from plain data; null when a cell holds neither an id nor null. */
export function readMatrix(value: unknown): PolicyMatrix | null {
  if (!isPlain(value)) return null;
  const rows = matrixBehaviours.map((behaviour) => {
    const row = value[behaviour];
    if (!isPlain(row)) return null;
    const cells = matrixClasses.map((column) => row[column]);
    const areRead = cells.every((cell) => cell === null || typeof cell === 'string');
    return areRead
      ? [behaviour, Object.fromEntries(matrixClasses.map((column, place) => [column, cells[place]]))]
      : null;
  });
  return rows.every((row) => row !== null) ? (Object.fromEntries(rows) as PolicyMatrix) : null;
}

function readRung(value: unknown): Rung | null {
  if (!isPlain(value)) return null;
  const { id, day, after, letter, enabled, audience } = value;
  const channel = value['channel'] ?? 'mail';
  const stage = reminderStages.find((one) => one === value['stage']);
  const known = channels.find((one) => one === channel);
  const needs = readNeeds(value['needs']);
  if (typeof id !== 'string' || !isWhole(day) || typeof letter !== 'string' || !stage || !known || !needs) return null;
  const rung = { id, day, channel: known, stage, letter, needs, enabled: enabled !== false };
  const read: Rung = { ...rung, audience: audience === 'large-new-or-late' ? audience : 'all' };
  return isWhole(after) ? { ...read, after } : read;
}

function readSideStep(value: unknown): SideStep | null {
  if (!isPlain(value)) return null;
  const { id, day, letter, enabled } = value;
  const what = value['channel'] === 'call' ? 'call' : value['what'];
  const stage = reminderStages.find((one) => one === value['stage']);
  const needs = readNeeds(value['needs']);
  if (typeof id !== 'string' || !isWhole(day) || typeof letter !== 'string' || !stage || !needs) return null;
  if (what !== 'call' && what !== 'hand-over-review') return null;
  return { id, day, what, stage, letter, needs, enabled: enabled !== false };
}

/** Calls and reviews stand beside the ladder, in whichever list somebody wrote them. */
function isBeside(step: unknown): boolean {
  return isPlain(step) && (step['channel'] === 'call' || step['what'] !== undefined);
}

function readNeeds(value: unknown): Rung['needs'] | null {
  if (value === undefined || value === null) return [];
  const needs = listOf(value)?.map((need) => policyNeeds.find((one) => one === need));
  return needs && needs.every((need) => need !== undefined) ? needs : null;
}

function readTolerances(value: unknown): Tolerances {
  if (!isPlain(value)) return shippedPolicy.tolerances;
  const known = Object.entries(value).filter((entry): entry is [string, number] => isWhole(entry[1]) && entry[1] >= 0);
  return Object.fromEntries(known);
}

function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}
