import { expect, test, vi } from 'vitest';
import { printLetter } from '@/components/common/print-letter';

test('the letter alone is printed, made of nothing but what letters are made of, and its frame goes away', () => {
  const print = vi.fn<() => void>();
  const append = document.body.append.bind(document.body);
  // jsdom has no printer: its frames are given one.
  vi.spyOn(document.body, 'append').mockImplementation((...nodes) => {
    append(...nodes);
    for (const node of nodes)
      if (node instanceof HTMLIFrameElement && node.contentWindow) node.contentWindow.print = print;
  });
  const html = '<div>Hola &amp; gracias</div><script>x</script><table><tbody><tr><td>A-1</td></tr></tbody></table>';
  printLetter({ id: 'letter-1', language: 'pt', subject: 'Fatura A-1', html, plain: '' });
  expect(print).toHaveBeenCalledOnce();
  const frame = document.querySelector('iframe');
  expect(frame?.contentDocument).toMatchObject({ title: 'Fatura A-1', documentElement: { lang: 'pt' } });
  expect(frame?.contentDocument?.body.textContent).toBe('Hola & graciasA-1');
  frame?.contentWindow?.dispatchEvent(new Event('afterprint'));
  expect(document.querySelector('iframe')).toBeNull();
});
