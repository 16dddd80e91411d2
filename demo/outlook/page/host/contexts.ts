import type { Boot, Person } from '../../boot';
import type { OpenItem } from '../state';

/** What the add-in is told of the application around it. The requirement sets alone drive `isSetSupported`. */
export function appContext({ variants }: Boot, appId: string, settings: Readonly<Record<string, string>>): object {
  const sets = { Mailbox: variants.mailbox, AddinCommands: '1.3', DialogApi: '1.2', react: '1.0' };
  return {
    _id: appId,
    // Outlook on the web.
    _appName: 64,
    _appVersion: '16.01',
    _appUILocale: variants.locale,
    _dataLocale: variants.locale,
    _docUrl: location.href,
    _clientMode: 0,
    _settings: settings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _appInstanceId: appId,
    _appMinorVersion: 0,
    _correlationId: 'twin',
    _eToken: '',
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.0.0',
    _clientWindowHeight: innerHeight,
    _clientWindowWidth: innerWidth,
    _addinName: 'Cordial',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: '1.2' }),
    _requirementMatrix: JSON.stringify(sets),
  };
}

/** What the add-in is told of the item: a mail that is read with its facts, one that is written with its name alone. */
export function initialData({ variants, account }: Boot, open: OpenItem): object | null {
  if (open.kind === 'none') return null;
  const common = {
    permissionLevel: variants.permission,
    userDisplayName: account.name,
    userEmailAddress: account.address,
    userTimeZone: 'Central Standard Time (Mexico)',
    userProfileType: 'office365',
    hostVersion: '15.20.0.0',
    owaView: 'TwoColumns',
    restUrl: '',
    ewsUrl: '',
    itemClass: 'IPM.Note',
  };
  if (open.kind === 'draft')
    return { ...common, itemType: 4, id: open.draft.id, conversationId: open.draft.conversation };
  const { mail } = open;
  return {
    ...common,
    itemType: 1,
    id: mail.id,
    conversationId: mail.conversation,
    internetMessageId: `<${mail.key}@twin.example>`,
    subject: mail.subject,
    normalizedSubject: mail.subject.replace(/^(re|fw|rv|enc):\s*/i, ''),
    from: person(mail.from),
    sender: person(mail.from),
    to: mail.to.map(person),
    cc: mail.cc.map(person),
    bcc: [],
    dateTimeCreated: mail.at,
    dateTimeModified: mail.at,
    dateTimeSent: mail.at,
    attachments: [],
    isRead: !mail.isUnread,
    isFromSharedFolder: false,
  };
}

function person({ name, address }: Person) {
  return { name, address, recipientType: 2 };
}
