/**
 * Which children an element of an add-in only manifest may have, in their order (Office add-ins manifest reference; the
 * schemas reject another order, and Outlook then loads nothing). `?` may be absent, `+` stands once or more, `*` any number
 * of times. Elements that are not named have no children.
 */
export const manifestOrder: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl ' +
    'AppDomains? Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting? VersionOverrides?',
  DisplayName: 'Override*',
  'OfficeApp>Description': 'Override*',
  AppDomains: 'AppDomain+',
  'OfficeApp>Hosts': 'Host+',
  'OfficeApp>Requirements': 'Sets',
  Sets: 'Set+',
  FormSettings: 'Form+',
  Form: 'DesktopSettings TabletSettings? PhoneSettings?',
  DesktopSettings: 'SourceLocation RequestedHeight?',
  Rule: 'Rule*',
  VersionOverrides:
    'Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins? ExtendedPermissions? VersionOverrides?',
  'VersionOverrides>Hosts': 'Host',
  'VersionOverrides>Requirements': 'bt:Sets',
  'bt:Sets': 'bt:Set+',
  'Hosts>Host': 'Runtimes? DesktopFormFactor? MobileFormFactor?',
  DesktopFormFactor: 'SupportsSharedFolders? FunctionFile? ExtensionPoint+',
  MobileFormFactor: 'ExtensionPoint+',
  ExtensionPoint: 'OfficeTab? Group*',
  OfficeTab: 'Group+',
  Group: 'Label Control+',
  Control: 'Label Supertip? Icon Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image+',
  Action: 'FunctionName? SourceLocation? SupportsPinning? SupportsNoItemContext? SupportsMultiSelect?',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:String': 'bt:Override*',
};

/** What `element` must look like inside, as a pattern over its children's names, each followed by a blank. */
export function orderPattern(parent: string | null, name: string): RegExp {
  const order = manifestOrder[`${parent}>${name}`] ?? manifestOrder[name] ?? '';
  const parts = order.split(' ').filter((part) => part !== '');
  const pattern = parts.map((part) => {
    const [, child = '', times = ''] = /^(.*?)([?+*]?)$/.exec(part) ?? [];
    return `(?:${child} )${times}`;
  });
  return new RegExp(`^${pattern.join('')}$`);
}
