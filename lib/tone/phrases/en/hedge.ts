import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const hedge: FamilyPhrases<'hedge'> = {
  'hedge.submissive': {
    pattern: [
      '(sorry|apologies|apologise|apologize|forgive me|pardon me|excuse me) …2 (bother|bothering|disturb|disturbing|trouble|troubling|chase|chasing|pester|pestering|nag|nagging|intrude|intruding|be a pain|being a pain|be a nuisance|ask|asking|keep asking|write again|writing again|taking your time|interrupt|interrupting|insist|bring this up|follow up)',
      '(so|really|very|terribly|awfully) sorry (to|for)',
      '(hate|do not like|do not want|did not want|would not want|never want) …1 (to)? (bother|bothering|disturb|trouble|pester|nag|ask|asking|be a (pain|nuisance|bother|pest)|be annoying|impose|push|chase|chasing)',
      'if (it|that) (is|would|were)? …1 not (too)? …1 (much)? …1 (trouble|bother|inconvenience|imposition|much to ask)',
      'if you (do not|would not) mind (terribly|too much|very much|me asking|at all)',
      '(i|we) (know|realise|realize) …1 (i am|we are|this is) …1 (a)? (pain|nuisance|bother|pest|annoying|an imposition)',
      '(i|we) (feel|felt) (bad|awful|terrible|awkward|embarrassed|uncomfortable) …1 (asking|to ask|about asking|chasing|writing|bringing)',
      'just (wondering if maybe|a tiny|checking in again sorry)',
      '(tiny|little|small) (favour|favor|nudge)',
      '(pretty please|beg your pardon|beg you)',
      '(no worries if not|totally fine if not|only if you can)',
    ],
    antipattern: [
      '(sorry|apologise|apologize|apologies) …3 (mistake|error|delay|confusion|mix up|inconvenience|late delivery)',
    ],
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
