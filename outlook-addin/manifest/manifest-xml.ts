import { iconSizes, type AddInDescription, type Surface } from './description';
import { element, xmlText, type Element } from './element';
import { defaultLocale, spoken } from './spoken';
import { overridesV1, overridesV2 } from './version-overrides';

/**
 * The add-in only manifest for the site that serves the add-in (reference: Office add-ins XML manifest, element order of
 * the 1.1 schemas). The same description and site give the same bytes.
 * @param site https address of the built site without a slash at its end
 * @throws RangeError when the site is not https: Outlook loads nothing else
 */
export function manifestXml(addIn: AddInDescription, site: string): string {
  if (!/^https:\/\/[^/\s]+(\/[^\s]*[^/\s])?$/.test(site))
    throw new RangeError(`Not the https address of a site: ${site}`);
  const url = (path: string) => `${site}/${path}`;
  return xmlText(
    element('OfficeApp', rootNames, [
      element('Id', {}, addIn.id),
      element('Version', {}, addIn.version),
      element('ProviderName', {}, addIn.provider),
      element('DefaultLocale', {}, defaultLocale),
      spoken('DisplayName', addIn.name, 'Override'),
      spoken('Description', addIn.summary, 'Override'),
      element('IconUrl', { DefaultValue: url(`icon/${iconSizes.list.usual}.png`) }),
      element('HighResolutionIconUrl', { DefaultValue: url(`icon/${iconSizes.list.highResolution}.png`) }),
      element('SupportUrl', { DefaultValue: url(addIn.pages.support) }),
      element('AppDomains', {}, [element('AppDomain', {}, new URL(site).origin)]),
      element('Hosts', {}, [element('Host', { Name: 'Mailbox' })]),
      element('Requirements', {}, [
        element('Sets', {}, [element('Set', { Name: 'Mailbox', MinVersion: addIn.mailbox })]),
      ]),
      element(
        'FormSettings',
        {},
        addIn.surfaces.map((surface) => form(surface, addIn, url)),
      ),
      element('Permissions', {}, addIn.permission),
      element('Rule', { 'xsi:type': 'RuleCollection', Mode: 'Or' }, addIn.surfaces.map(rule)),
      overridesV1(addIn, url, [overridesV2(addIn, url)]),
    ]),
  );
}

const rootNames = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  'xsi:type': 'MailApp',
} as const;

function isRead({ point }: Surface): boolean {
  return point === 'MessageReadCommandSurface';
}

function form(surface: Surface, { pages, paneHeight }: AddInDescription, url: (path: string) => string): Element {
  const height = element('RequestedHeight', {}, String(paneHeight));
  const source = element('SourceLocation', { DefaultValue: url(pages.pane) });
  return element('Form', { 'xsi:type': isRead(surface) ? 'ItemRead' : 'ItemEdit' }, [
    element('DesktopSettings', {}, isRead(surface) ? [source, height] : [source]),
  ]);
}

function rule(surface: Surface): Element {
  return element('Rule', {
    'xsi:type': 'ItemIs',
    ItemType: 'Message',
    FormType: isRead(surface) ? 'Read' : 'Edit',
  });
}
