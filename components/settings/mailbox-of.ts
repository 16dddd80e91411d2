/** The mailbox of whoever acts here, where that is an address; hosts without a mailbox know a name at most. */
export function mailboxOf(by: string): string | null {
  return by.includes('@') ? by.toLowerCase() : null;
}
