import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const topic: FamilyPhrases<'topic'> = {
  'topic.marketing': {
    pattern: [
      '(check out|discover|explore|browse|visit|not miss|take advantage of|enjoy|have a look at|take a look at|see|try|shop|follow us|subscribe|sign up|join) …3 (catalogue|catalog|offer|offers|promotion|promotions|deal|deals|sale|sales|collection|range|new products|new product|newsletter|store|shop|website|instagram|facebook|launch|webinar|stand|booth)',
      '(new|latest|special|exclusive|spring|summer|autumn|winter|seasonal|amazing|great) (catalogue|catalog|promotion|promotions|offer|offers|deal|deals|collection|range|product line|arrivals|lineup)',
      '(black friday|cyber monday|buy one get one|bogo|limited time offer|flash sale|while stocks last|while supplies last)',
      '({percent}|{number}) (off|discount) …3 (order|purchase|catalogue|catalog|collection|store|range|everything|selected)',
      '(we are|i am) (excited|thrilled|proud|delighted) to (announce|introduce|present|launch|offer)',
    ],
    antipattern: [
      '(see|visit|check out|explore) …2 (payment|portal|our website to pay|website for the bank)',
      'discount …2 (agreed|early payment|for early|applies)',
      '(agreed|early payment) …2 (discount|offer)',
      'your (new|latest|special) (offer|proposal)',
      '(offer|proposal) with dates',
    ],
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
