import { iconSizes, mobilePixels, type AddInDescription, type RibbonButton, type Surface } from './description';
import { element, type Element } from './element';
import { spoken } from './spoken';

type Url = (path: string) => string;

/** The first generation, for clients before pinning; where the second is known it takes this one's place as a whole. */
export function overridesV1(addIn: AddInDescription, url: Url, nested: readonly Element[]): Element {
  return element(
    'VersionOverrides',
    { xmlns: 'http://schemas.microsoft.com/office/mailappversionoverrides', 'xsi:type': 'VersionOverridesV1_0' },
    [requirements(addIn), hosts([desktop(addIn, false)]), resources(addIn, url, iconSizes.ribbon), ...nested],
  );
}

/** The second generation: a pane that can be pinned, and phones. */
export function overridesV2(addIn: AddInDescription, url: Url): Element {
  return element(
    'VersionOverrides',
    { xmlns: 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1', 'xsi:type': 'VersionOverridesV1_1' },
    [
      requirements(addIn),
      hosts([desktop(addIn, true), mobile(addIn)]),
      resources(addIn, url, [...iconSizes.ribbon, ...mobilePixels]),
    ],
  );
}

function requirements({ mailbox }: AddInDescription): Element {
  return element('Requirements', {}, [
    element('bt:Sets', { DefaultMinVersion: mailbox }, [element('bt:Set', { Name: 'Mailbox' })]),
  ]);
}

function hosts(factors: readonly Element[]): Element {
  return element('Hosts', {}, [element('Host', { 'xsi:type': 'MailHost' }, factors)]);
}

function desktop(addIn: AddInDescription, pins: boolean): Element {
  return element('DesktopFormFactor', {}, [
    element('FunctionFile', { resid: 'commands' }),
    ...addIn.surfaces.map((surface) => extensionPoint(surface, addIn.buttons, pins)),
  ]);
}

function extensionPoint({ point, group }: Surface, buttons: readonly RibbonButton[], pins: boolean): Element {
  return element('ExtensionPoint', { 'xsi:type': point }, [
    element('OfficeTab', { id: 'TabDefault' }, [
      element('Group', { id: `${group}.group` }, [
        element('Label', { resid: 'name' }),
        ...buttons.map((button) => control(button, group, pins)),
      ]),
    ]),
  ]);
}

function control({ id, does }: RibbonButton, group: string, pins: boolean): Element {
  return element('Control', { 'xsi:type': 'Button', id: `${group}.${id}` }, [
    element('Label', { resid: `${id}.label` }),
    element('Supertip', {}, [
      element('Title', { resid: `${id}.label` }),
      element('Description', { resid: `${id}.tip` }),
    ]),
    element(
      'Icon',
      {},
      iconSizes.ribbon.map((size) => image(size)),
    ),
    'runs' in does
      ? element('Action', { 'xsi:type': 'ExecuteFunction' }, [element('FunctionName', {}, does.runs)])
      : showPane(pins),
  ]);
}

function showPane(pins: boolean): Element {
  return element('Action', { 'xsi:type': 'ShowTaskpane' }, [
    element('SourceLocation', { resid: 'pane' }),
    ...(pins ? [element('SupportsPinning', {}, 'true')] : []),
  ]);
}

/** Phones read mail with one button each; they know no functions without a page. */
function mobile({ buttons }: AddInDescription): Element {
  const openers = buttons.filter(({ does }) => 'opens' in does);
  const icons = iconSizes.mobile.flatMap((size) => [1, 2, 3].map((scale) => image(size, scale)));
  return element('MobileFormFactor', {}, [
    element('ExtensionPoint', { 'xsi:type': 'MobileMessageReadCommandSurface' }, [
      element('Group', { id: 'mobile.group' }, [
        element('Label', { resid: 'name' }),
        ...openers.map(({ id }) =>
          element('Control', { 'xsi:type': 'MobileButton', id: `mobile.${id}` }, [
            element('Label', { resid: `${id}.label` }),
            element('Icon', { 'xsi:type': 'bt:MobileIconList' }, icons),
            element('Action', { 'xsi:type': 'ShowTaskpane' }, [element('SourceLocation', { resid: 'pane' })]),
          ]),
        ),
      ]),
    ]),
  ]);
}

/** @param scale given for phones alone: the same picture, so many times as dense */
function image(size: number, scale?: number): Element {
  return element('bt:Image', {
    size: String(size),
    ...(scale === undefined ? {} : { scale: String(scale) }),
    resid: `icon.${size * (scale ?? 1)}`,
  });
}

function resources({ name, pages, buttons }: AddInDescription, url: Url, icons: readonly number[]): Element {
  const sizes = [...new Set(icons)].toSorted((a, b) => a - b);
  return element('Resources', {}, [
    element(
      'bt:Images',
      {},
      sizes.map((size) => element('bt:Image', { id: `icon.${size}`, DefaultValue: url(`icon/${size}.png`) })),
    ),
    element('bt:Urls', {}, [
      element('bt:Url', { id: 'pane', DefaultValue: url(pages.pane) }),
      element('bt:Url', { id: 'commands', DefaultValue: url(pages.commands) }),
    ]),
    element('bt:ShortStrings', {}, [
      spoken('bt:String', name, 'bt:Override', { id: 'name' }),
      ...buttons.map(({ id, label }) => spoken('bt:String', label, 'bt:Override', { id: `${id}.label` })),
    ]),
    element(
      'bt:LongStrings',
      {},
      buttons.map(({ id, tip }) => spoken('bt:String', tip, 'bt:Override', { id: `${id}.tip` })),
    ),
  ]);
}
