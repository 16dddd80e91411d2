/**
 * Every selector the reader knows, in one table (gmail.md §2, §10). Attributes with meaning are tier 1, classes that
 * stayed the same for years are tier 2; what has broken before (tier 3) only ever narrows another match down.
 */

export const main = '[role=main]';
/** Where other people's HTML lives: nothing below these may speak for Gmail. */
export const foreign =
  '.a3s,.aiL,.ii.gt,.gmail_quote,.bodycontainer,[g_editable=true],[contenteditable=true],[contenteditable=""]';
/** Nodes that other extensions put beside Gmail's; on Gmail's own ones their class comes last. */
export const extensions = '[class^=inboxsdk__],grammarly-extension,[data-grammarly-part]';

export const title = 'title';
export const accountLinks = 'header[role=banner] a[aria-label],#gb a[aria-label]';
export const googleBarLinks = '#gb a[aria-label]';
export const loadingLine = '#loading .msg';
/** Any of these says that the page is Gmail's; none is found in Google's other products. */
export const gmailPage =
  '[gh=cm],[gh=tm],[gh=mtb],[gh=tl],h2[data-legacy-thread-id],h2[data-thread-perm-id],h2.hP,' +
  '[data-legacy-message-id],[data-compose-id],input[name=subjectbox],input[name=composeid],' +
  '[data-message-id*="#msg-"],.aoI,.gD[email],tr.zA,.aeF>.nH,.nH.bkK,body.xE';

export const threadHeading = 'h2[data-legacy-thread-id],h2[data-thread-perm-id]';
export const oldThreadHeading = '.hP,.ha h2';
export const anyHeading = `${threadHeading},${oldThreadHeading}`;
/** `#msg-f:…` and `#msg-a:…`; chats number their messages too. (jsdom loses page order where a value has a colon.) */
const messageId = '[data-legacy-message-id],[data-message-id*=msg-f],[data-message-id*=msg-a]';
export const message = `[role=listitem],.h7,.kv,.ky,.kQ,.kx,.adn,.adf,${messageId}`;
export const messageList = '[role=list]';
export const messageEvidence = `${messageId},.gD[email],.adn [email],.adf [email],.a3s`;
export const composeInside = '.M9,.aoI,.AD,[data-compose-id]';
/** Says how many messages a super-collapsed group holds. */
export const groupNotice = '.adv,.adx';
export const superCollapsed = `.kQ:not(.h7),.kx:not(.h7),${groupNotice}`;
export const expanded = '.h7';
export const collapsed = '.kv,.ky';
export const messageBody = '.a3s,.ii.gt,.aiL';
export const body = '.a3s,.ii.gt,.adn';
/** Parts of a message which are not its header although no stranger wrote them. */
export const besideHeader = `[role=region],[role=dialog],.M9,.ip,.aoD,form,${groupNotice},${extensions}`;
export const sender = ['.gD[email]', '.gF [email]', '[email]'];
export const recipientLine = '.hb,.g2';
export const recipients = '.hb [email],.g2[email]';
export const cell = 'td,h3,[role=gridcell]';
export const address = '[email]';

export const editor = '[g_editable=true]';
const plainTextbox = '[role=textbox]:is([contenteditable=true],[contenteditable=""])';
export const oldEditor = '.Am.editable';
const anyTextarea = 'textarea:not([name=to],[name=cc],[name=bcc],.vO)';
export const textareas = ['textarea.Ak', anyTextarea];
/** Where a compose may begin, the surest first. */
export const editors = [editor, plainTextbox, ...textareas];
export const composeRoot = '[role=region],[role=dialog],.AD,.M9,.no>*';
/** Frames of mail alone: an editor of Gmail's in one of these needs no other evidence. */
export const mailFrame = '[role=region],[role=dialog]:has(form),.M9,.AD';
/** A compose never reaches beyond these. */
export const composeLimit = 'body,[role=main],[role=list],[role=listitem],.adn,.ip,.dw,.aSs,.aeF';
/** A textbox is a mail only where one of these stands with it (chat and search boxes have textboxes too). */
export const composeEvidence =
  'input[name=subjectbox],input[name=composeid],[data-compose-id],.aoI,.anm[name],' +
  'textarea.vO,[name=to] [data-hovercard-id]';
export const single = ['input[name=subjectbox]', '[g_editable=true]', 'textarea.Ak'];
/** Message fragments and pages of one compose have no narrower frame than these. */
export const composeFrame = 'body,.ip,.adn,[role=listitem]';
export const closedReply = '.ip.adB';
export const hiddenHolder = '.As';
export const shownHolder = '.Au';
export const popup = '[role=dialog],.AD,.aSs,.dw,.HQ';
export const popOutBody = 'body.xp';
export const inline = '.M9,.ip,.AO,.adn,.h7,.amr,.nr,.gA,td.I5,[role=listitem]';
export const inlineHint = '.aUy,td.Iy,.mI,.mK,.mL';

export const subject = 'input[name=subjectbox]:not([type=hidden])';
/** The field, else the line that shows the choice. */
export const from = '[name=from],.az2';
export const fromChoices = '.SK.AX>[value]';
export const composeId = 'input[name=composeid]';
export const draftId = 'input[name=draft]';
export const summary = '.aoD.hl';
export const chip = '[role=option]';
export const hovercard = '[data-hovercard-id]';
export const addressed = '[data-hovercard-id],[email]';
export const oldChip = '.vN[email]';

export const signature = '[data-smartmail=gmail_signature],.gmail_signature,.gmail_signature_prefix';
export const quote = '.gmail_quote,.gmail_quote_container,.gmail_extra,.gmail_attr,.ajR,blockquote[type=cite]';
