import type { Capabilities } from '@/lib/host/mail-host';
import { can, shownItem, type OfficeWorld } from './office-world';

/**
 * What this Outlook can do with the item that it shows now, from Mailbox 1.5 upward: forms exist beside a mail that is
 * read and not on phones, a draft is written where its body takes text.
 */
export function outlookCapabilities(world: OfficeWorld): Capabilities {
  const shown = shownItem(world);
  const mailbox = world.mailbox();
  const isRead = shown.mode === 'read';
  return {
    readsMail: true,
    watchesTyping: false,
    marksPlaces: false,
    replacesPlaces: false,
    replacesSelection:
      shown.mode === 'compose' &&
      can(world, '1.2', shown.item, 'getSelectedDataAsync') &&
      can(world, '1.2', shown.item.body, 'setSelectedDataAsync'),
    insertsIntoOpenDraft:
      (isRead && can(world, '1.1', shown.item, 'displayReplyForm')) ||
      (shown.mode === 'compose' && can(world, '1.1', shown.item.body, 'prependAsync')),
    opensNewDraft: isRead && can(world, '1.6', mailbox, 'displayNewMessageForm'),
    seesSending: false,
    opensCalendarForm: isRead && can(world, '1.1', mailbox, 'displayNewAppointmentForm'),
    opensMailOf: false,
    capturesPage: false,
    readsMessages: true,
    tellsChanges: false,
  };
}
