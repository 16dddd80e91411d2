import { officeCall } from './office-call';
import { shownItem, type OfficeWorld } from './office-world';

/** The longest notice that the client library takes; it throws on more. */
const longestNotice = 150;

/** One line above the open mail, in place of an earlier one of ours. Others who open the mail do not see it. */
export async function showNotice(world: OfficeWorld, message: string): Promise<void> {
  const shown = shownItem(world);
  if (shown.mode === 'none') return;
  const { notificationMessages } = shown.item;
  const details: Office.NotificationMessageDetails = {
    type: 'informationalMessage' as Office.MailboxEnums.ItemNotificationMessageType,
    message: message.length > longestNotice ? `${message.slice(0, longestNotice - 1)}…` : message,
    icon: 'icon.16',
    persistent: false,
  };
  await officeCall<void>((done) => notificationMessages.replaceAsync('cordial', details, done));
}
