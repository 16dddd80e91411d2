/** How one customer is treated: the names of policies and of ways to pay. */
export const treatment = {
  'name-kind-standard': 'Kind standard',
  'name-light': 'Light',
  'name-personal': 'Personal',
  'name-care': 'With care',
  'name-strict': 'Closer together',
  'name-no-follow': 'No reminders',
  nameless: 'Policy without a name',
  'behaviour-punctual': 'On time',
  'behaviour-with-reminder': 'After a reminder',
  'behaviour-slow': 'Slowly',
  'behaviour-chronic': 'Very late, or promises that pass',
  'behaviour-in-difficulty': 'In difficulty',
  'behaviour-new': 'New',
} as const;
