/** Sent to the worker by the page that changed what it wakes for: open follow-ups. */
export const ledgerChange = { kind: 'cordial-follow-ups-changed' } as const;

export function isLedgerChange(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'kind' in message && message.kind === ledgerChange.kind;
}
