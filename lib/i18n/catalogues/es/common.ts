/** Words that several screens share. */
export const common = {
  appName: 'Cordial',
} as const;
