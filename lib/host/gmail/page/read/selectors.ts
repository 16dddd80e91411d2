/**
 * Every selector the reader knows, in one table (gmail.md §2, §10). Attributes with meaning are tier 1, classes that
 * stayed the same for years are tier 2; what has broken before (tier 3) only ever narrows another match down.
 */
export const selectors = {
  main: '[role="main"]',
  /** Where other people's HTML lives: nothing below these may speak for Gmail. */
  foreign: '.a3s, .aiL, .ii.gt, .gmail_quote, [g_editable="true"], [contenteditable="true"], [contenteditable=""]',
  /** Nodes that other extensions put beside Gmail's. */
  extensions: '[class*="inboxsdk__"], grammarly-extension, [data-grammarly-part]',

  title: 'title',
  accountLinks: 'header[role="banner"] a[aria-label*="@"], #gb a[aria-label*="@"]',
  googleBarLinks: '#gb a[aria-label*="@"]',
  loadingLine: '#loading .msg',
  /** Any of these says that the page is Gmail's; none is found in Google's other products. */
  gmailPage:
    '[gh="cm"], [gh="tm"], [gh="mtb"], [gh="tl"], h2[data-legacy-thread-id], h2[data-thread-perm-id], h2.hP, ' +
    '[data-legacy-message-id], [data-compose-id], input[name="subjectbox"], input[name="composeid"], ' +
    '[data-message-id*="#msg-"], .aoI, .gD[email], tr.zA, .aeF > .nH, .nH.bkK, body.xE',

  threadHeading: 'h2[data-legacy-thread-id], h2[data-thread-perm-id]',
  oldThreadHeading: 'h2.hP, .ha h2',
  message:
    '[role="listitem"], .h7, .kv, .ky, .kQ, .kx, .adn, .adf, [data-legacy-message-id], [data-message-id*="msg-"]',
  messageEvidence: '[data-legacy-message-id], [data-message-id*="msg-"], .gD[email], .adn [email], .adf [email], .a3s',
  composeInside: '.M9, .aoI, .AD, [data-compose-id]',
  superCollapsed: '.kQ:not(.h7), .kx:not(.h7), .adv, .adx',
  expanded: '.h7',
  collapsed: '.kv, .ky',
  body: '.a3s, .ii.gt, .adn',
  /** Parts of a message which are not its header although no stranger wrote them. */
  besideHeader: '[role="region"], [role="dialog"], .M9, .ip, .aoD, form, [class*="inboxsdk__"]',
  sender: ['.gD[email]', '.gF [email]'],
  recipientLine: '.hb, .g2',
  recipients: '.hb [email], .g2[email]',
  cell: 'td, h3, [role="gridcell"]',
  address: '[email]',

  editor: '[g_editable="true"]',
  plainTextbox: '[role="textbox"][contenteditable="true"], [role="textbox"][contenteditable=""]',
  oldEditor: '.Am.editable',
  plainEditor: 'textarea.Ak',
  anyTextarea: 'textarea:not([name="to"], [name="cc"], [name="bcc"], .vO)',
  composeRoot: '[role="region"], [role="dialog"], .AD, .M9, .no > *',
  /** Frames of mail alone: an editor of Gmail's in one of these needs no other evidence. */
  mailFrame: '[role="region"], [role="dialog"]:has(form), .M9, .AD',
  /** A compose never reaches beyond these. */
  composeLimit: 'body, [role="main"], [role="list"], [role="listitem"], .adn, .ip, .dw, .aSs, .aeF',
  /** A textbox is a mail only where one of these stands with it (chat and search boxes have textboxes too). */
  composeEvidence:
    'input[name="subjectbox"], input[name="composeid"], [data-compose-id], .aoI, .anm[name], ' +
    'textarea.vO, [name="to"] [data-hovercard-id]',
  single: ['input[name="subjectbox"]', '[g_editable="true"]', 'textarea.Ak'],
  /** Message fragments and pages of one compose have no narrower frame than these. */
  composeFrame: 'body, .ip, .adn, [role="listitem"]',
  closedReply: '.ip.adB',
  hiddenHolder: '.As',
  shownHolder: '.Au',
  popup: '[role="dialog"], .AD, .aSs, .dw, .HQ',
  popOutBody: 'body.xp',
  inline: '.M9, .ip, .AO, .adn, .h7, .amr, .nr, .gA, td.I5, [role="listitem"]',
  inlineHint: '.aUy, td.Iy, .mI, .mK, .mL',

  subject: 'input[name="subjectbox"]',
  from: '[name="from"]',
  fromChoices: '.SK.AX > [value]',
  composeId: 'input[name="composeid"]',
  draftId: 'input[name="draft"]',
  summary: '.aoD.hl',
  chip: '[role="option"]',
  hovercard: '[data-hovercard-id]',
  oldChip: '.vN[email]',

  signature: '[data-smartmail="gmail_signature"], .gmail_signature, .gmail_signature_prefix',
  quote: '.gmail_quote, .gmail_quote_container, .gmail_extra, .gmail_attr, .ajR, blockquote[type="cite"]',
} as const;
