import type { RuleExamples, RulePhrases } from '../rule-phrases';
import type { RuleId } from '../../rule-ids';

export const threat: Readonly<Partial<Record<RuleId, RulePhrases>>> = {
  'threat.harm': {
    pattern: [
      '(we|i) know where {you} … (live|work|sleep)',
      'know where {your} (kids|{relative}) …2 (live|go|study|are)',
      'you will … regret',
      '(make|making) (you|sure you) … regret',
      '(face|suffer|accept|take) the consequences',
      '(will|are going to|shall) (come|send someone|visit) …2 {your} (house|home|door)',
      'watch your back',
      'the (easy|hard) way',
    ],
    antipattern: ['know where the mistake'],
    message: 'Intimidation',
    why: 'Whoever feels threatened defends himself or falls silent: the talk and the relationship end.',
    rewrite: ["We'd like to sort this out with you."],
  },
};

export const threatExamples: Readonly<Partial<Record<RuleId, RuleExamples>>> = {
  'threat.harm': {
    fire: ["Pay now or you'll regret it.", 'We know where you live.', 'You can do this the easy way or the hard way.'],
    quiet: [
      'We know where the mistake in the invoice is.',
      "We'd like to sort this out with you.",
      'We regret the delay in our delivery.',
    ],
  },
};
