import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const noreply: FamilyPhrases<'noreply'> = {
  noreply: {
    pattern: [
      '(do not|not to|can not) (reply|respond|answer|write back)',
      'this …1 mailbox …2 is not monitored',
      '(unmonitored|unattended)',
      'automatically generated',
      'automated (message|email)',
      'replies (to this address)? …1 will not be? read',
    ],
    antipattern: ['apologi* …3 automatic message', 'if you do not reply'],
    message: 'Closes the door on an answer',
    why: 'Talking both ways is the point; a closed address ends it.',
    rewrite: ['Just reply to this email.'],
  },
};

export const noreplyExamples: FamilyExamples<'noreply'> = {
  noreply: {
    fire: [
      'Please do not reply to this email.',
      'do not reply',
      'This mailbox is not monitored.',
      'This is an automatically generated message.',
      'Replies to this address will not be read.',
    ],
    quiet: [
      'I do apologise for the automatic message below.',
      'No need to reply if you have already paid.',
      'Just reply to this email.',
      'You do not have to answer today.',
      'If you do not reply today, that is fine.',
    ],
  },
};
