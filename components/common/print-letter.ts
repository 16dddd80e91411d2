import type { Letter } from '@/lib/domain/letter';
import { cleanLetterHtml } from './letter-html';

/** No paper size: the printer's own is the one that lies in it, A4 here and Letter there. Rows are never cut in two. */
const sheet = [
  '@page{margin:25mm 22mm}',
  'body{font:12pt/1.5 Georgia,"Times New Roman",serif;color:#000;orphans:2;widows:2}',
  'table{font-size:11pt;width:100%}thead{display:table-header-group}tr{break-inside:avoid}',
  'a{color:#000}',
].join('');

/** Opens the browser's print dialogue with the letter alone on the paper. */
export function printLetter({ html, subject, language }: Letter): void {
  const frame = document.createElement('iframe');
  frame.title = subject;
  // Not `hidden`: some browsers print an undrawn frame as an empty sheet.
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page || !frame.contentWindow) return frame.remove();
  page.documentElement.lang = language;
  // The browser offers it as the name of the file.
  page.title = subject;
  const style = page.createElement('style');
  style.textContent = sheet;
  page.head.append(style);
  page.body.innerHTML = cleanLetterHtml(html);
  frame.contentWindow.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow.print();
}
