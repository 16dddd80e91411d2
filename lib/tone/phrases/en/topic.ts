import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const topic: FamilyPhrases<'topic'> = {
  'topic.marketing': {
    pattern: [
      '(check out|take a look at|see) …3 (catalogue|deals|store)',
      '(spring|great) (deal|collection|range)',
      '{number} off …3 order',
      'we are excited to announce',
    ],
    antipattern: [],
    message: 'A promotion in a payment letter',
    why: 'Selling while collecting blurs the request and sounds insincere.',
    rewrite: [],
  },
};

export const topicExamples: FamilyExamples<'topic'> = {
  'topic.marketing': {
    fire: [
      'Check out our new catalogue.',
      'Take a look at our Black Friday deals.',
      'We are excited to announce our spring collection.',
      'Enjoy 20 % off your next order.',
    ],
    quiet: [
      'Pay by the 10th and the agreed 2 % discount applies.',
      'Attached is the catalogue you asked for.',
      'You can visit our payment portal.',
      'A proposal with dates would help.',
    ],
  },
};
