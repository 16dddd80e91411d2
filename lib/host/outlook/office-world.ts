/** A mail that is read. Its fields are plain values, taken when Outlook opened it. */
export type ReadItem = Pick<
  Office.MessageRead,
  | 'body'
  | 'cc'
  | 'conversationId'
  | 'dateTimeCreated'
  | 'displayReplyForm'
  | 'displayReplyFormAsync'
  | 'from'
  | 'itemId'
  | 'itemType'
  | 'notificationMessages'
  | 'subject'
  | 'to'
>;

/** A mail that is written. Everything in it is asked for. */
export type WrittenItem = Pick<
  Office.MessageCompose,
  | 'addHandlerAsync'
  | 'body'
  | 'cc'
  | 'conversationId'
  | 'from'
  | 'getSelectedDataAsync'
  | 'itemType'
  | 'notificationMessages'
  | 'subject'
  | 'to'
>;

export type ShownItem = { mode: 'none' } | { mode: 'read'; item: ReadItem } | { mode: 'compose'; item: WrittenItem };

/** What the adapter needs of the client library; tests hand in one of their own. */
export type OfficeWorld = {
  /** A getter: Outlook replaces the item in it. */
  mailbox(): Office.Mailbox | null;
  supports(set: string, version: string): boolean;
  /** Small settings that travel with the mailbox, 32 KB in all. */
  roaming(): Office.RoamingSettings | null;
};

/** The genuine client library of this page. */
export const officeWorld: OfficeWorld = {
  mailbox: () => Office.context.mailbox ?? null,
  supports: (set, version) => Office.context.requirements.isSetSupported(set, version),
  roaming: () => Office.context.roamingSettings ?? null,
};

/** The item that Outlook shows now. Appointments count as none: there is no customer's mail to read or answer. */
export function shownItem(world: OfficeWorld): ShownItem {
  const item = world.mailbox()?.item;
  if (!item || String(item.itemType) !== 'message') return { mode: 'none' };
  // A mail that is written has an object with methods in the place of its subject.
  return typeof item.subject === 'string'
    ? { mode: 'read', item: item as unknown as ReadItem }
    : { mode: 'compose', item: item as unknown as WrittenItem };
}

/** A capability is what the host says it supports and the library really has: either alone has been wrong. */
export function can(world: OfficeWorld, version: string, owner: object | null | undefined, method: string): boolean {
  const own = owner as Record<string, unknown> | null | undefined;
  return typeof own?.[method] === 'function' && world.supports('Mailbox', version);
}
