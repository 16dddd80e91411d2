import type { Readiness } from '@/lib/host/outlook/office-ready';
import { languageFor } from '@/lib/i18n/language-for';
import { deskWordsOf } from '@/lib/i18n/desk-words';

/** What stands in the pane's page where no Outlook is around it, or where its library did not come. */
export async function sayOutside(root: HTMLElement, why: Exclude<Readiness, 'outlook'>): Promise<void> {
  const language = languageFor(navigator.language);
  const words = await deskWordsOf(language);
  const title = document.createElement('h1');
  const text = document.createElement('p');
  const main = document.createElement('main');
  document.documentElement.lang = language === 'pt' ? 'pt-BR' : language;
  main.style.cssText = 'max-width: 32rem; margin: 0 auto; padding: 32px 16px; font: 15px/1.5 system-ui, sans-serif';
  title.style.cssText = 'font-size: 20px';
  title.textContent = words(why === 'elsewhere' ? 'pane.elsewhereTitle' : 'pane.silentTitle');
  text.textContent = words(why === 'elsewhere' ? 'pane.elsewhereText' : 'pane.silentText');
  main.append(title, text);
  if (why === 'silent') main.append(againButton(words('failure.retry')));
  root.replaceChildren(main);
}

function againButton(label: string): HTMLButtonElement {
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = label;
  again.style.cssText = 'min-height: 44px; padding: 0 20px; font: inherit';
  again.addEventListener('click', () => location.reload());
  return again;
}
