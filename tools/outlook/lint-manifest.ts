import { JSDOM } from 'jsdom';
import { orderPattern } from './manifest-order';
import { pngSize } from './png-size';

/** Reads a file of the built site by its path within it; null when there is none. */
export type SiteFile = (path: string) => Uint8Array | null;

/**
 * What is wrong with an add-in only manifest, one sentence each; empty when nothing is. Microsoft's own validation is a web
 * service and its schemas may not be kept here, so that these rules are ours, written from the published reference.
 * @param site https address from which the add-in is served, without a slash at its end
 * @param file files of the built site
 */
export function lintManifest(xml: string, site: string, file: SiteFile): string[] {
  const document = parse(xml);
  if (typeof document === 'string') return [document];
  const all = [...document.querySelectorAll('*')];
  return [
    ...sizeRules(xml),
    ...all.flatMap(orderRules),
    ...valueRules(document),
    ...overrideRules(document),
    ...[...document.getElementsByTagName('VersionOverrides')].flatMap(resourceRules),
    ...all.flatMap(spokenRules),
    ...all.flatMap((element) => urlRules(element, site, file)),
  ];
}

const { DOMParser } = new JSDOM().window;

function parse(xml: string): Document | string {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const trouble = document.querySelector('parsererror');
  return trouble ? `not well-formed: ${trouble.textContent}` : document;
}

function sizeRules(xml: string): string[] {
  return new TextEncoder().encode(xml).length > 256 * 1024 ? ['the manifest is larger than 256 KB'] : [];
}

function orderRules(element: Element): string[] {
  const children = [...element.children].map((child) => `${child.tagName} `);
  const parent = element.parentElement?.tagName ?? null;
  if (orderPattern(parent, element.tagName).test(children.join(''))) return [];
  return [`${element.tagName} has ${children.join('').trim() || 'nothing'} inside: another order or other elements`];
}

const valueShapes: Readonly<Record<string, RegExp>> = {
  Id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  Version: /^\d{1,5}(\.\d{1,5}){0,3}$/,
  ProviderName: /^.{1,125}$/,
  DefaultLocale: /^[a-z]{2}-[A-Z]{2}$/,
  Permissions: /^(Restricted|ReadItem|ReadWriteItem|ReadWriteMailbox)$/,
  RequestedHeight: /^(3[2-9]|[4-9]\d|[1-3]\d\d|4[0-4]\d|450)$/,
  AppDomain: /^https:\/\/[^/*\s]+$/,
  SupportsPinning: /^(true|false)$/,
};

function valueRules(document: Document): string[] {
  const wrong = Object.entries(valueShapes).flatMap(([name, shape]) =>
    [...document.getElementsByTagName(name)]
      .filter(({ textContent }) => !shape.test(textContent ?? ''))
      .map(({ textContent }) => `${name}: «${textContent}» is not allowed`),
  );
  const ids = [...document.getElementsByTagName('Control'), ...document.getElementsByTagName('Group')];
  return [...wrong, ...ids.flatMap((element) => (element.id === '' ? [`${element.tagName} without an id`] : []))];
}

function overrideRules(document: Document): string[] {
  const generations = [...document.getElementsByTagName('VersionOverrides')];
  const [first, second, ...more] = generations.map((element) => element.getAttribute('xsi:type'));
  const isNested = generations[1]?.parentElement === generations[0];
  if (first !== 'VersionOverridesV1_0' || more.length > 0)
    return ['VersionOverrides begin with V1_0, and there are two'];
  return second === 'VersionOverridesV1_1' && isNested ? [] : ['V1_1 must stand inside V1_0'];
}

/** Each generation has its own resources; ids are unique in it and every resid resolves there. */
function resourceRules(overrides: Element): string[] {
  const isOwn = (element: Element) => element.closest('VersionOverrides') === overrides;
  const named = [...overrides.getElementsByTagName('*')].filter(isOwn);
  const resources = named.filter((element) => element.closest('Resources') && element.id !== '');
  const controls = named.filter((element) => !element.closest('Resources') && element.id !== '');
  const ids = resources.map(({ id }) => id);
  const asked = named.flatMap((element) => element.getAttribute('resid') ?? []);
  const tooLong = resources
    .filter(({ tagName }) => tagName === 'bt:String')
    .flatMap((element) => [element, ...element.children].map((one) => [element, textOf(one)] as const))
    .filter(([element, text]) => text.length > (element.parentElement?.tagName === 'bt:ShortStrings' ? 125 : 250))
    .map(([{ id }]) => `${id} is too long`);
  return [
    ...repeated(ids).map((id) => `two resources are called ${id}`),
    ...repeated(controls.filter(({ tagName }) => tagName !== 'OfficeTab').map(({ id }) => id)).map(
      (id) => `two controls are called ${id}`,
    ),
    ...[...ids, ...asked].filter((id) => id.length > 32).map((id) => `resid ${id} is longer than 32`),
    ...asked.filter((id) => !ids.includes(id)).map((id) => `resid ${id} names nothing`),
    ...ids.filter((id) => !asked.includes(id)).map((id) => `nothing asks for resource ${id}`),
    ...named.flatMap((element) => iconRules(element, overrides)),
    ...tooLong,
  ];
}

/** An icon's resource is a picture of the very size that it stands for; the file behind it is looked at by its address. */
function iconRules(element: Element, overrides: Element): string[] {
  const size = Number(element.getAttribute('size'));
  if (element.tagName !== 'bt:Image' || size === 0) return [];
  const resid = element.getAttribute('resid') ?? '';
  const resource = [...overrides.getElementsByTagName('bt:Image')].find(({ id }) => id === resid);
  const pixels = size * Number(element.getAttribute('scale') ?? 1);
  return resource && textOf(resource).endsWith(`/${pixels}.png`) ? [] : [`icon ${resid} is not ${pixels} pixels wide`];
}

function textOf(element: Element): string {
  return element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '';
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
}

const neededLanguages = ['en', 'pt'];

/** Every text that a person reads has its English and its Portuguese, and none is empty. */
function spokenRules(element: Element): string[] {
  const isText = ['DisplayName', 'bt:String'].includes(element.tagName) || isDescription(element);
  if (!isText) return [];
  const name = element.id || element.tagName;
  const overrides = [...element.children];
  const languages = overrides.map((child) => (child.getAttribute('Locale') ?? '').slice(0, 2));
  const longest = element.tagName === 'DisplayName' ? 125 : 250;
  return [
    ...neededLanguages
      .filter((language) => !languages.includes(language))
      .map((language) => `${name} has no ${language}`),
    ...[element, ...overrides].filter((one) => textOf(one).trim() === '').map(() => `${name} has an empty text`),
    ...[element, ...overrides].filter((one) => textOf(one).length > longest).map(() => `${name} is too long`),
  ];
}

function isDescription(element: Element): boolean {
  return element.tagName === 'Description' && element.parentElement?.tagName === 'OfficeApp';
}

const iconOfList: Readonly<Record<string, number>> = { IconUrl: 64, HighResolutionIconUrl: 128 };

/** Addresses are https, stand on the site, and lead to a file of the build; pictures have the size of their name. */
function urlRules(element: Element, site: string, file: SiteFile): string[] {
  const url = element.getAttribute('DefaultValue') ?? '';
  const isAddress = /Url$|SourceLocation$|^bt:Image$/.test(element.tagName) && element.hasAttribute('DefaultValue');
  if (!isAddress) return [];
  if (!url.startsWith('https://') || url.length > 2048) return [`${element.tagName}: ${url} is not https`];
  if (!url.startsWith(`${site}/`)) return [`${url} stands elsewhere`];
  const bytes = file(url.slice(site.length + 1).replace(/[?#].*$/, ''));
  if (!bytes) return [`${url} is not in the build`];
  if (!url.endsWith('.png')) return [];
  const wanted = iconOfList[element.tagName] ?? Number(/(\d+)\.png$/.exec(url)?.[1]);
  const size = pngSize(bytes);
  return size?.width === wanted && size.height === wanted ? [] : [`${url} is not ${wanted} × ${wanted} pixels`];
}
