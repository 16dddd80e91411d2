import { missing, present } from '../../missing';
import { datesTheDebt } from '../../dates-the-debt';
import { listsDueDates } from '../../lists-due-dates';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const dueDate = defineRule({
  id: 'expect.due-date',
  label: 'missing-due-date',
  type: 'absence',
  scope: 'subject+body',
  severity: severities('WWWWWW'),
  source: ['article 000 §2', 'article 002', 'heropay.eu ejemplos'],
  action: 'insert',
  requires: { negated: 'any' },
  check: ({ body, language }, hits) =>
    hits.length > 0 || listsDueDates(body) || datesTheDebt(body, language) ? present : missing,
});
