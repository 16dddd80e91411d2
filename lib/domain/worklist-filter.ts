import type { AmountClass } from './amount-class';
import type { Channel } from './contact-log';
import type { ReminderStage } from './reminder-stage';
import type { BehaviourSegment } from './segment';
import type { StandingValue } from './standing';

/** What today's list is narrowed to; what is absent or null does not narrow it. */
export type WorklistFilter = {
  behaviour?: BehaviourSegment | null;
  amountClass?: AmountClass | null;
  stage?: ReminderStage | null;
  channel?: Channel | null;
  /** By name, as the customer's record holds it. */
  owner?: string | null;
  currency?: string | null;
};

export const filterNames = [
  'behaviour',
  'amountClass',
  'stage',
  'channel',
  'owner',
  'currency',
] as const satisfies readonly (keyof WorklistFilter)[];

export type FilterName = (typeof filterNames)[number];

type Filtered = Pick<StandingValue, 'step' | 'behaviour' | 'amountClass' | 'owner' | 'overdue'>;

/** The values of a standing that a filter looks at; a customer may owe in several currencies. */
export function filterValues(standing: Filtered, name: FilterName): readonly string[] {
  switch (name) {
    case 'stage':
    case 'channel':
      return present(standing.step[name]);
    case 'currency':
      return standing.overdue.map(({ currency }) => currency);
    case 'behaviour':
    case 'amountClass':
    case 'owner':
      return present(standing[name]);
  }
}

/** Whether a customer stays in a narrowed list: every part of the filter must hold. */
export function passesFilter(standing: Filtered, filter: WorklistFilter): boolean {
  return filterNames.every((name) => {
    const wanted = filter[name] ?? null;
    return wanted === null || filterValues(standing, name).includes(wanted);
  });
}

/** Whether a filter narrows anything. */
export function isNarrow(filter: WorklistFilter): boolean {
  return filterNames.some((name) => (filter[name] ?? null) !== null);
}

function present(value: string | null): string[] {
  return value === null ? [] : [value];
}
