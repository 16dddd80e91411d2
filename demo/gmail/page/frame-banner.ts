import { twinFacts } from '../twin-facts';
import { element } from './element';
import { icon } from './icons';
import { avatarColour } from './people';
import { boot } from './read-boot';
import { toolButton } from './toolbar';
import { words } from './words';

/** The banner: our own name and drawing, the search field, and a little later the account. */
export function bannerNode(search: (words: string) => void): HTMLElement {
  const field = element('input', {
    name: 'q',
    class: 'twin-search-field',
    placeholder: words.searchMail,
    'aria-label': words.searchMail,
  });
  const form = element('form', { role: 'search', class: 'twin-search' }, icon('search'), field, icon('tune'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search(field.value);
  });
  const end = element(
    'div',
    { id: twinFacts.frame.bannerId, class: 'twin-banner-end' },
    toolButton({ icon: 'help', label: words.help }),
    toolButton({ icon: 'gear', label: words.settings, act: () => (location.hash = '#settings/general') }),
    toolButton({ icon: 'grid', label: words.apps }),
  );
  setTimeout(() => end.append(accountLink()), boot.variants.accountDelay);
  return element(
    'header',
    { role: 'banner', class: 'twin-banner' },
    toolButton({ icon: 'menu', label: words.menu }),
    element('div', { class: 'twin-brand' }, icon('envelope', 30), element('span', {}, words.mail)),
    form,
    end,
  );
}

function accountLink(): HTMLElement {
  const { name, address } = boot.account;
  const label = `${words.accountOf} ${name} (${address})`;
  const initial = element(
    'span',
    { class: 'twin-avatar twin-avatar-small', style: `background: ${avatarColour(boot.account)}` },
    name.charAt(0),
  );
  return element(
    'a',
    { href: '#settings/accounts', role: 'button', 'aria-label': label, class: 'gb_account' },
    initial,
  );
}
