import type { Letter } from '@/lib/domain/letter';
import { cleanLetterHtml } from './letter-html';

const sheet =
  '@page{margin:25mm 22mm}body{font:12pt/1.5 Georgia,"Times New Roman",serif;color:#000}table{font-size:11pt}a{color:#000}';

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
