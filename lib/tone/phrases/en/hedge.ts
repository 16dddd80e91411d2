import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const hedge: FamilyPhrases<'hedge'> = {
  'hedge.submissive': {
    pattern: [
      '(sorry|apologies|apologise|apologize|forgive me|pardon me|excuse me) …2 (bother|bothering|disturb|disturbing|trouble|troubling|chase|chasing|pester|pestering|nag|nagging|intrude|intruding|be a pain|being a pain|be a nuisance|ask|asking|keep asking|write again|writing again|taking your time|interrupt|interrupting|insist|bring this up|follow up)',
      'so sorry to',
      '(hate|feel awful) …1 to? (bother|ask|asking)',
      'if it is? …1 not too? …1 much? …1 trouble',
      'beg you',
    ],
    antipattern: [],
    message: 'Too many apologies for asking',
    why: 'Apologising for asking says that paying is a favour.',
    rewrite: ["I'm writing to"],
  },
};

export const hedgeExamples: FamilyExamples<'hedge'> = {
  'hedge.submissive': {
    fire: [
      'So sorry to bother you, and I hate to ask, but the invoice is due.',
      "Sorry to chase again. If it's not too much trouble, could you pay?",
      'I feel awful asking and I hate to bother you, but the invoice is open.',
    ],
    quiet: [
      'Sorry about the mistake on our last invoice.',
      'Sorry to bother you: did the copy arrive?',
      'We apologise for the delay. Sorry for the confusion.',
      'When you have a moment, please confirm the date.',
    ],
  },
};
