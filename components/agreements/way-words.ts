import type { Preference } from '@/lib/domain/payment-preference';
import type { PlannedPart } from '@/lib/domain/plan-schedule';
import type { WayToAgree } from '@/lib/domain/ways-to-agree';
import type { Words } from '@/lib/i18n/words';
import type { FormRequest } from '../common/form-request';
import type { Formats } from '../common/use-formats';

const names = {
  promise: 'agreements.way-promise',
  monthly: 'agreements.way-monthly',
  'small-parts': 'agreements.way-small-parts',
  'single-later': 'agreements.way-single-later',
  extension: 'agreements.way-extension',
  'part-now': 'agreements.way-part-now',
  discount: 'agreements.way-discount',
} as const satisfies Record<Preference, string>;

export function wayName(way: Preference, words: Words): string {
  return words(names[way]);
}

/** What a way would mean for this customer, in one line with its amounts and days. */
export function wayMeaning(way: WayToAgree, words: Words, formats: Formats): string {
  const on = (part: PlannedPart | undefined) => ({
    amount: formats.amounts(part?.amounts ?? []),
    onDay: part ? formats.phrases(part.dueOn, 'act').onDay : '',
  });
  switch (way.way) {
    case 'promise':
      return words('plans.oneLine', on(way.part));
    case 'single-later':
      return words('plans.oneLine', on(way.parts[0]));
    case 'monthly':
    case 'small-parts': {
      const [first, second] = way.parts;
      const values = { ...formats.counted(way.parts.length), ...on(first) };
      const others = formats.amounts(second?.amounts ?? []);
      return others === values.amount
        ? words('plans.evenLine', values)
        : words('plans.unevenLine', { ...values, others });
    }
    case 'extension':
      return words('agreements.extensionMeaning', formats.phrases(way.until, 'act'));
    case 'part-now': {
      const rest = on(way.rest);
      return words('agreements.partNowMeaning', { ...on(way.now), rest: rest.amount, onRest: rest.onDay });
    }
    case 'discount':
      return words('agreements.discountMeaning');
  }
}

/** The form in which a way is agreed, about these documents. */
export function wayRequest(way: WayToAgree, invoiceIds: readonly string[]): FormRequest {
  switch (way.way) {
    case 'promise':
      return { form: 'promise', invoiceIds };
    case 'part-now':
      return { form: 'promise', invoiceIds, inParts: true };
    case 'monthly':
    case 'small-parts':
    case 'single-later':
      return { form: 'plan', invoiceIds, preset: way.preset };
    case 'extension':
      return { form: 'extension', invoiceIds };
    case 'discount':
      return { form: 'letter', letter: 'early-payment', invoiceIds };
  }
}
