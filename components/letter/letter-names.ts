import type { DraftedReminder, LetterId } from '@/lib/actions/draft-reminder';

type WrittenId = Exclude<LetterId, `call-${'satisfaction' | 'options' | 'cheque-run'}`>;

/** What each letter is called; calls have names of their own. */
export const letterNames = {
  courtesy: 'letter.kind-courtesy',
  'due-today': 'letter.kind-due-today',
  gentle: 'letter.kind-gentle',
  second: 'letter.kind-second',
  'before-call': 'letter.kind-before-call',
  'letter-1': 'letter.kind-letter-1',
  'letter-2': 'letter.kind-letter-2',
  'letter-3': 'letter.kind-letter-3',
  'hand-over': 'letter.kind-hand-over',
  'first-time-late': 'letter.kind-first-time-late',
  'good-payer-forgot': 'letter.kind-good-payer-forgot',
  'hardship-options': 'letter.kind-hardship-options',
  disputed: 'letter.kind-disputed',
  'broken-promise': 'letter.kind-broken-promise',
  'partial-payment': 'letter.kind-partial-payment',
  'promise-confirmation': 'letter.kind-promise-confirmation',
  'plan-proposal': 'letter.kind-plan-proposal',
  'plan-confirmation': 'letter.kind-plan-confirmation',
  'extension-granted': 'letter.kind-extension-granted',
  'early-payment': 'letter.kind-early-payment',
  satisfaction: 'letter.kind-satisfaction',
  'document-sent': 'letter.kind-document-sent',
  'details-asked': 'letter.kind-details-asked',
  'thank-you': 'letter.kind-thank-you',
  'welcome-terms': 'letter.kind-welcome-terms',
  'call-confirmation': 'letter.kind-call-confirmation',
  'internal-brief': 'letter.kind-internal-brief',
} as const satisfies Record<WrittenId, string>;

export function letterName(id: LetterId): (typeof letterNames)[WrittenId] {
  return letterNames[id as WrittenId];
}

/** The headings under which a person looks for a letter. */
export const groupNames = {
  rung: 'letter.groupRungs',
  situation: 'letter.groupSituations',
  brief: 'letter.groupInside',
} as const satisfies Record<DraftedReminder['kind'], string>;
