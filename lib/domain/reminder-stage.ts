/** How firm a reminder may sound; what tone, letters and every command call `stage` (reference: collections §10). */
export const reminderStages = ['pre-due', 'due', 'gentle', 'second', 'firm', 'final'] as const;

export type ReminderStage = (typeof reminderStages)[number];
