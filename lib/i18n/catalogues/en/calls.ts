import type { calls as source } from '../es/calls';
import type { Texts } from '../texts';

export const calls = {
  title: 'Log call',
  outcome: 'How did it go?',
  answered: 'Answered',
  noAnswer: 'No answer',
  message: 'Left a message',
  wrongNumber: 'Wrong number',
  direction: 'Who called?',
  weCalled: 'We did',
  theyCalled: 'The customer',
  said: 'What was said?',
  script: 'Script',
  'script-call-satisfaction': 'Whether all went well',
  'script-call-options': 'Options for paying',
  'script-call-cheque-run': 'Getting into the next payment run',
  ifTheySay: 'If: {{what}}',
  whichScript: 'Which script',
} as const satisfies Texts<typeof source>;
