/** A text in the three languages of the interface. */
export type Spoken = Readonly<{ es: string; en: string; pt: string }>;

/** One button of the ribbon: it opens the pane, or runs a function of the commands page without any pane. */
export type RibbonButton = {
  id: string;
  label: Spoken;
  tip: Spoken;
  does: { opens: 'pane' } | { runs: string };
};

/** Where Outlook shows the buttons: beside a mail that is read, and beside one that is written. */
export type Surface = { point: 'MessageReadCommandSurface' | 'MessageComposeCommandSurface'; group: string };

/** Everything that the manifest of the add-in says, save for the host that serves it. */
export type AddInDescription = {
  id: string;
  version: string;
  provider: string;
  name: Spoken;
  summary: Spoken;
  /** The least requirement set of Outlook under which the add-in is offered; more is detected while it runs. */
  mailbox: string;
  permission: 'ReadWriteItem';
  /** Paths within the built site. */
  pages: { pane: string; commands: string; support: string };
  /** Height of the pane in old clients without a ribbon, in pixels. */
  paneHeight: number;
  surfaces: readonly Surface[];
  buttons: readonly RibbonButton[];
};

/** Icons of these sizes stand under `icon/` in the site, as `64.png`. */
export const iconSizes = {
  /** `IconUrl` and `HighResolutionIconUrl` of mail add-ins. */
  list: { usual: 64, highResolution: 128 },
  ribbon: [16, 32, 80],
  /** Outlook for phones asks for these, each also at two and three times the density. */
  mobile: [25, 32, 48],
} as const;

/** Pictures behind the icons of phones, in pixels: each size at its three densities, smallest first. */
export const mobilePixels: readonly number[] = iconSizes.mobile
  .flatMap((size) => [size, size * 2, size * 3])
  .toSorted((a, b) => a - b);
