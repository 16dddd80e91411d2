import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const escalation: FamilyPhrases<'escalation'> = {
  'escalation.no-alternative': {
    pattern: [
      '(send|pass|refer|turn|forward) … (you|account|file) … (collections|agency|attorney*|recovery)',
      '(account|case|matter|file|invoice|debt) …3 (goes|will go|passed|referred|handed|sent|turned) …4 (agency|collections|collection|lawyer*|solicitor*|attorney*|recovery)',
      '(agency|collections) …3 take over',
    ],
    message: 'A last step without date, name or way out',
    why: 'Without date, name and way out the reader can only ignore it.',
    rewrite: [
      'If we have neither payment nor a proposal by {{date}}, the account goes to {{agency}}; until then call me to agree instalments.',
    ],
  },
};

export const escalationExamples: FamilyExamples<'escalation'> = {
  'escalation.no-alternative': {
    fire: [{ body: "We'll send you to collections.", stage: 'final' }],
    quiet: [
      {
        body: 'If we have neither payment nor a proposal by 20 March, the account goes to Central Agency; until then call me to agree instalments.',
        stage: 'final',
      },
    ],
  },
};
