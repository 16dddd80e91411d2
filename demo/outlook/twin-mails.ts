import type { BodyBlock } from '../gmail/mailbox/conversation-script';
import { buildMailbox } from '../gmail/mailbox/build-mailbox';
import { dayAfter, type Day } from '../sample/day';
import type { TwinMail } from './boot';

/** The demo's conversations as a folder of Outlook: the newest mail of each, with the former ones quoted below it. */
export function twinMails(today: Day): TwinMail[] {
  return buildMailbox(today).flatMap(({ key, permId, subject, unread, mails }) => {
    const newest = mails.at(-1);
    if (!newest) return [];
    const quoted = mails.slice(0, -1).toReversed();
    const html = [
      bodyHtml(newest.body),
      ...quoted.map(
        (mail) =>
          `<hr tabindex="-1"><div id="x_divRplyFwdMsg" dir="ltr"><b>${escaped(mail.from.name)}</b> · ${mail.at.slice(0, 10)}</div>${bodyHtml(mail.body)}`,
      ),
    ].join('');
    return [
      {
        id: `AAMk${newest.id.replace(/\W/g, '')}=`,
        conversation: `AAQk${permId.replace(/\W/g, '')}=`,
        key,
        subject,
        from: newest.from,
        to: newest.to,
        cc: newest.cc,
        // The mailbox's local time: Mexico has had no daylight saving since 2022.
        at: Date.parse(`${newest.at || dayAfter(today, 0)}:00-06:00`),
        html,
        isUnread: unread,
      },
    ];
  });
}

function bodyHtml(blocks: readonly BodyBlock[]): string {
  return blocks.map(blockHtml).join('');
}

function blockHtml(block: BodyBlock): string {
  if (typeof block === 'string') return `<p>${escaped(block)}</p>`;
  if ('signature' in block) return `<div class="x_signature">${lines(block.signature)}</div>`;
  if ('quoted' in block) return `<blockquote>${lines([block.quoted.intro, ...block.quoted.lines])}</blockquote>`;
  if ('link' in block) return `<p><a href="${escaped(block.link.href)}">${escaped(block.link.text)}</a></p>`;
  const rows = block.table.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
  return `<table>${rows.join('')}</table>`;
}

function lines(texts: readonly string[]): string {
  return texts.map(escaped).join('<br>');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
