import type { Words } from '@/lib/i18n/words';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import type { Formats } from '../common/use-formats';

/** The next step as a sentence that starts with a verb; when waiting is best it says until when. */
export function stepTitle(
  { nextStep, promises }: Pick<CustomerPanel, 'nextStep' | 'promises'>,
  words: Words,
  formats: Formats,
): string {
  switch (nextStep.what) {
    case 'wait': {
      const open = promises.find(({ state }) => state === 'open');
      if (open) return words('next.waitPromise', formats.phrases(open.promise.promised.date, 'act'));
      return nextStep.earliest
        ? words('next.waitUntil', formats.phrases(nextStep.earliest, 'act'))
        : words('next.wait');
    }
    case 'write':
      return writeTitle(nextStep.stage, words);
    case 'call':
      return words('next.call');
    case 'broken-promise':
      return words('next.brokenPromise');
    case 'plan-reminder':
      return words('next.planReminder');
    case 'follow-up':
      return words('next.followUp');
    case 'answer':
      return words('next.answer');
    case 'resolve-dispute':
      return words('next.resolveDispute');
    case 'hand-over-review':
      return words('next.handOver');
    case 'none':
      return words('next.none');
  }
}

function writeTitle(stage: CustomerPanel['nextStep']['stage'], words: Words): string {
  switch (stage) {
    case 'pre-due':
    case 'due':
      return words('next.writePreDue');
    case 'gentle':
      return words('next.writeGentle');
    case 'second':
      return words('next.writeSecond');
    case 'firm':
    case 'final':
      return words('next.writeFirm');
    case null:
      return words('next.write');
  }
}
