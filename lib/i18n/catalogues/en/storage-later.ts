import type { storageLater as source } from '../es/storage-later';
import type { Texts } from '../texts';

export const storageLater = {
  refusedTitle: "Let's open Cordial alongside",
  refusedText:
    "The browser won't let us save inside the mail. Your data is intact; the side panel works the same and follows the open mail.",
  openPanel: 'Open side panel',
  openTab: 'Open in a tab',
  blockedTitle: 'Another tab has an older version open',
  blockedText: "Close Cordial's other tabs or reload them; we go on as soon as they are done. Your data is intact.",
  upgradedTitle: 'Cordial was updated in another tab',
  upgradedText: 'Reload this panel to go on with the new version. Your data is intact.',
  fullTitle: 'There is no disk space left',
  fullText: "We can't open your data without free space. Free some and try again; what is saved is intact.",
  missingTitle: "This browser can't keep your data",
  missingText:
    'Cordial keeps everything on your computer and finds no place for it here. Open it in an up-to-date Chrome, Edge or Firefox, outside private mode.',
} as const satisfies Texts<typeof source>;
