import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Day } from '../sample/day';
import type { Boot } from './boot';
import { makeCertificate } from './certificate';
import { type Answer, twinDocument } from './document';
import { accounts, buildMailbox } from './mailbox/build-mailbox';
import type { Conversation } from './mailbox/mailbox';
import { pageBundle } from './page-bundle';
import { choiceForLoad, type LoadChoice, type Locale, usualVariants, type Variants } from './variants';

export type TwinOptions = {
  /** 0 (the default) takes a free one. */
  port?: number;
  /** The day on which the mailbox is opened: mails are dated relative to it. */
  today: Day;
  locale?: Locale;
  variants?: Partial<Variants>;
};

export type GmailTwin = {
  port: number;
  /** Where a browser that maps mail.google.com to `127.0.0.1:port` finds the inbox. */
  url: string;
  stop: () => Promise<void>;
};

/**
 * Serves the twin over https on 127.0.0.1 until `stop`. One load may differ from the rest by `?twin={…}` (see
 * `choiceForLoad`). @throws Error when the port is taken or the page cannot be built.
 */
export async function serveGmailTwin(options: TwinOptions): Promise<GmailTwin> {
  const usual = { locale: options.locale ?? 'es', variants: { ...usualVariants, ...options.variants } };
  const conversations = buildMailbox(options.today);
  const [script, certificate] = await Promise.all([pageBundle(), makeCertificate()]);
  const server = createServer(certificate, (request, response) => {
    const address = new URL(request.url ?? '/', 'https://mail.google.com');
    try {
      const { headers, body } = answerTo(address, script, () => bootFor(address, usual, conversations, options.today));
      response.writeHead(200, headers).end(body);
    } catch (error) {
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    url: 'https://mail.google.com/mail/u/0/#inbox',
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answerTo(address: URL, script: string, boot: () => Boot): Answer {
  if (address.pathname !== '/twin/page.js') return twinDocument(boot());
  return { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: script };
}

function bootFor(address: URL, usual: LoadChoice, conversations: readonly Conversation[], today: Day): Boot {
  const path = address.pathname;
  const base = /^\/mail\/(?:b\/[^/]+\/)?u\/\d+\/(?:d\/[^/]+\/)?/.exec(path)?.[0] ?? '/mail/u/0/';
  const isDelegated = base.includes('/b/') || base.includes('/d/');
  const slot = Number(/\/u\/(\d+)\//.exec(base)?.[1] ?? 0);
  return {
    ...choiceForLoad(usual, address.searchParams),
    account: isDelegated ? accounts.delegated : (accounts.slots[slot] ?? accounts.slots[0]),
    base,
    today,
    conversations: isDelegated || slot > 0 ? conversations.slice(-12) : conversations,
    page: pageKind(address),
  };
}

/** Pages on which nothing of an extension may mount: print, clipped message, the old window, the mobile view. */
function pageKind({ pathname, searchParams }: URL): Boot['page'] {
  if (pathname.endsWith('/popout')) return 'popout';
  const isMinimal = ['pt', 'lg', 'btop'].includes(searchParams.get('view') ?? '') || pathname.startsWith('/mail/mu/');
  return isMinimal ? 'minimal' : 'mailbox';
}
