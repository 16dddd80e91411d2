import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const noreply: FamilyPhrases<'noreply'> = {
  noreply: {
    pattern: [
      '(do not|not to|can not) (reply|respond|answer|write back)',
      '(this|the) …1 (mailbox|inbox|email|address|account|message|mail) …2 (is|can|does) not (be)? (monitored|read|attended|accept|receive|answered|checked|accepting|allow|staffed)',
      '(unmonitored|unattended|no reply|noreply|send only) (message)?',
      '(automatically|auto) (generated|sent)',
      '(automated|automatic|system generated) (message|email|notice|notification|mail|reminder)',
      '(replies|responses|queries|questions|calls) (to this (email|message|address))? …1 (will|can|are) not (be)? (read|answered|monitored|accepted|received|considered|entertained|delivered)',
    ],
    antipattern: [
      '(sorry|apologi*|excuse|ignore|disregard) …3 (automated|automatic) (message|email|notice|reminder|mail)',
      '(do|does|you) not (need|have) to (reply|respond|answer)',
      '(no need|not necessary|need not) (to)? (reply|respond|answer)',
      'if you do not (reply|respond|answer)',
      '(if|that|when) you (can not|could not) (reply|respond|answer)',
    ],
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
