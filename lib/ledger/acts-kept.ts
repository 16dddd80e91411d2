/**
 * How many acts this device remembers, for undo and to tell how many customers a day were attended to: some days of a
 * clerk who attends to three hundred.
 */
export const actsKept = 1_000;
