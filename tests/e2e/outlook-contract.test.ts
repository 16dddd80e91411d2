import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe } from 'vitest';
import { mailHostContract } from '../host/mail-host-contract';
import type { PortUnderTest } from '../host/port-under-test';
import { openOutlook, twinOf, type OpenedOutlook } from './support/outlook';

let script = '';

beforeAll(async () => {
  script = await portScript();
});

describe.each([
  ['as it is shipped', false],
  ['in its readable build', true],
] as const)('the Outlook adapter keeps the port’s promises on the genuine library, %s', (_, debug) => {
  let outlook: OpenedOutlook;
  let page: Page;

  beforeAll(async () => {
    outlook = await openOutlook({}, { debug });
    // The pane's page with nothing in it but the library and the adapter.
    await outlook.context.route('**/taskpane/index.html', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script>${script}</script>`,
      }),
    );
    page = await outlook.mailbox({ open: 'villasenor-two-parts' });
  });
  afterAll(() => outlook.close());

  const twin = () => twinOf(page);
  /** A pane of another kind of item is another page, which may still be loading. */
  const loadedPane = async (): Promise<Frame> => {
    const element = await page.locator('.pane iframe').elementHandle();
    const frame = await element?.contentFrame();
    const isLoaded = await frame?.evaluate(async () => (await window.portUnderTest) !== undefined).catch(() => false);
    if (frame && isLoaded) return frame;
    await page.waitForTimeout(100);
    return loadedPane();
  };
  const ask = async <Name extends keyof PortUnderTest>(
    name: Name,
    ...given: Parameters<PortUnderTest[Name]>
  ): Promise<Awaited<ReturnType<PortUnderTest[Name]>>> => {
    const frame = await loadedPane();
    return frame.evaluate(
      async ([method, asked]) => {
        const port = (await window.portUnderTest) as unknown as Record<string, (...all: unknown[]) => unknown>;
        return port[method as string]?.(...(asked as unknown[]));
      },
      [name, given] as const,
    ) as Promise<Awaited<ReturnType<PortUnderTest[Name]>>>;
  };
  const port: PortUnderTest = {
    capabilities: () => ask('capabilities'),
    mail: () => ask('mail'),
    refresh: () => ask('refresh'),
    insertDraft: (...given) => ask('insertDraft', ...given),
    undoInsert: (inserted) => ask('undoInsert', inserted),
    readDraft: (place) => ask('readDraft', place),
    showInDraft: (...given) => ask('showInDraft', ...given),
    replaceInDraft: (...given) => ask('replaceInDraft', ...given),
    refused: (name) => ask('refused', name),
  };
  /** The pane hears of another item a moment after the page shows it. */
  const settled = async () => void (await port.refresh());
  mailHostContract(() => ({
    port,
    openMail: async () => settled.call(await twin().do('open', 'villasenor-two-parts')),
    openAnotherMail: async () => settled.call(await twin().do('open', 'tonala-purchase-order')),
    openReply: async () => settled.call(await twin().do('replyTo', 'villasenor-two-parts')),
    kept: async () => /<div id="Signature">.*$/s.exec((await twin().draft())?.html ?? '')?.[0] ?? null,
  }));
});

async function portScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': path.resolve('.') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: path.resolve('tests/e2e/support/outlook-port.ts'), formats: ['iife'], name: 'port' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const chunk = outputs.flatMap(({ output }) => output).find((part) => part.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The port built into nothing');
  return chunk.code;
}
