import type { AgingBucket } from '@/lib/domain/aging';
import type { Words } from '@/lib/i18n/words';

export function agingLabel(bucket: AgingBucket, words: Words): string {
  switch (bucket) {
    case 'not-due':
      return words('money.ageNotDue');
    case '1-30':
      return words('money.age1');
    case '31-60':
      return words('money.age31');
    case '61-90':
      return words('money.age61');
    case 'over-90':
      return words('money.ageOver90');
  }
}
