/** What was written in mails that were sent here, by mail id: tables and links are shown as they were sent. */
export const writtenNodes = new Map<string, readonly Node[]>();
