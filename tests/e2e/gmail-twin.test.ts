import { describe, expect, test } from 'vitest';
import { editor, showThread, twinPage } from './twin-page';

const { open, openThread, composeNew } = twinPage();

describe('the page’s defences', () => {
  test('markup throws in the main world, and text, setHTML and insertText work', async () => {
    const page = await composeNew();
    const thrown = await page.evaluate((target) => {
      const node = document.querySelector<HTMLElement>(target);
      node?.focus();
      const attempts = {
        innerHTML: () => (document.createElement('div').innerHTML = '<b>a</b>'),
        insertAdjacentHTML: () => document.createElement('div').insertAdjacentHTML('beforeend', '<b>a</b>'),
        createContextualFragment: () => document.createRange().createContextualFragment('<b>a</b>'),
        DOMParser: () => new DOMParser().parseFromString('<b>a</b>', 'text/html'),
        'execCommand insertHTML': () => document.execCommand('insertHTML', false, '<b>a</b>'),
        setHTML: () =>
          (document.createElement('div') as HTMLElement & { setHTML?: (text: string) => void }).setHTML?.('<b>a</b>'),
        'execCommand insertText': () => document.execCommand('insertText', false, 'texto'),
      };
      return Object.entries(attempts).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [];
        } catch (error) {
          return error instanceof TypeError ? [name] : [];
        }
      });
    }, editor);
    expect(thrown).toEqual([
      'innerHTML',
      'insertAdjacentHTML',
      'createContextualFragment',
      'DOMParser',
      'execCommand insertHTML',
    ]);
  });
});

describe('navigation and frame', () => {
  test('a hash opens a thread, the view it left stays hidden in the page, and role=main moves', async () => {
    const page = await openThread('careyes-missing-boxes');
    await showThread(page, 'pacifico-already-paid');
    const state = await page.$$eval('.aeF > .nH > *', (views) =>
      views.map((view) => [
        view.getAttribute('role'),
        (view as HTMLElement).style.display,
        view.querySelectorAll('h2.hP').length,
      ]),
    );
    expect(state).toEqual([
      [null, 'none', 0],
      [null, 'none', 1],
      ['main', '', 1],
    ]);
    const { legacy, hash } = await page.$eval('[role=main] h2.hP', (heading) => ({
      legacy: heading.getAttribute('data-legacy-thread-id') ?? '',
      hash: location.hash,
    }));
    expect(legacy).toMatch(/^[0-9a-f]{16}$/);
    expect(hash).not.toContain(legacy);
    await page.goBack();
    await expect.poll(() => page.textContent('[role=main] h2.hP')).toContain('Faltante');
    expect(await page.title()).toBe('Faltante en la entrega de la F-20941 - lucia@elarrayan.example - Gmail');
  });

  test('settings are a view of their own, with an editor and addresses, beside the thread that was left', async () => {
    const page = await openThread('careyes-missing-boxes');
    await page.click('#gb [aria-label="Configuración"]');
    await page.waitForSelector('[role=main] h2.dP');
    expect(await page.evaluate(() => location.hash)).toBe('#settings/general');
    expect(await page.locator(`[role=main] ${editor}`).count()).toBe(1);
    expect(await page.locator('h2.hP').count()).toBe(1);
    await page.goBack();
    await page.waitForSelector('[role=main] h2.hP');
  });

  test('the hash names the open composes and opens one', async () => {
    const page = await open({}, 'u/0/', '#inbox?compose=new');
    await page.waitForSelector(`.no ${editor}`);
    const key = await page.getAttribute('.no .aoI', 'data-compose-id');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#inbox?compose=${key}`);
    await page.click('.no .Ha');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#inbox');
  });

  test('single keys act outside of fields and not inside, and every listener sees them', async () => {
    const page = await openThread('bajio-long-thread');
    await page.keyboard.press('e');
    expect(await page.evaluate(() => window.twin.counters)).toMatchObject({
      archived: 1,
      keys: { windowCapture: 1, documentCapture: 1, documentBubble: 1 },
    });
    await showThread(page, 'pacifico-already-paid');
    await page.keyboard.press('#');
    await page.keyboard.press('c');
    await page.waitForSelector(`.no ${editor}`);
    await page.click(editor);
    await page.keyboard.type('e#rc/');
    expect(await page.evaluate(() => window.twin.counters)).toMatchObject({
      archived: 1,
      deleted: 1,
      replied: 0,
      composed: 1,
      searched: 0,
    });
    expect(await page.locator('[role=main] tr.zA', { hasText: 'F-21009' }).count()).toBe(0);
  });

  test('a key that leaks from a shadow root archives, as on the real page', async () => {
    const page = await openThread('bajio-long-thread');
    await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('div'));
      const field = document.createElement('input');
      host.attachShadow({ mode: 'closed' }).append(field);
      field.focus();
    });
    await page.keyboard.press('e');
    expect(await page.evaluate(() => window.twin.counters)).toMatchObject({ archived: 1 });
  });

  test('the page lays itself out again on resize, and only then', async () => {
    const page = await composeNew();
    const right = () => page.$eval('.no', (mole) => Math.round(mole.getBoundingClientRect().right));
    const before = { right: await right(), layouts: (await page.evaluate(() => window.twin.counters)).layouts };
    await page.evaluate(() => (document.documentElement.style.marginRight = '360px'));
    await page.waitForTimeout(100);
    expect({ right: await right(), layouts: (await page.evaluate(() => window.twin.counters)).layouts }).toEqual(
      before,
    );
    await page.evaluate(() => window.dispatchEvent(new Event('resize')));
    expect({ right: await right(), layouts: (await page.evaluate(() => window.twin.counters)).layouts }).toEqual({
      right: before.right - 360,
      layouts: before.layouts + 1,
    });
    const widest = await page.$$eval('.twin-frame, .bkK, header, .aUx', (nodes) =>
      Math.max(...nodes.map((node) => node.getBoundingClientRect().right)),
    );
    expect(widest).toBeLessThanOrEqual(1280 - 360);
  });

  test('an unscoped query for addresses finds a crowd, and a page can be made large', async () => {
    const page = await open();
    expect(await page.locator('[role=main] tr.zA').count()).toBeGreaterThan(50);
    expect(await page.evaluate(() => window.twin.noise.grow(20_000))).toBeGreaterThanOrEqual(20_000);
    expect(await page.evaluate(() => document.querySelectorAll('[email]').length)).toBeGreaterThan(477);
  });
});
