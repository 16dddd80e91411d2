import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../gmail/certificate';
import { clerk } from '../sample/company';
import type { Day } from '../sample/day';
import { bootElementId, usualVariants, type Boot, type TwinVariants } from './boot';
import { bundleOf } from './bundle';
import { serveSite } from './serve-site';
import { twinMails } from './twin-mails';

export type OutlookTwinOptions = {
  /** Folder of the built add-in. */
  site: string;
  /** The day on which the folder is opened: mails are dated relative to it. */
  today: Day;
  /** 0 (the default) takes free ones. */
  port?: number;
  sitePort?: number;
};

export type ServedOutlook = {
  port: number;
  sitePort: number;
  /** Address of the host page with what this load is like. */
  url: (variants?: Partial<TwinVariants>, host?: string) => string;
  stop: () => Promise<void>;
};

/** Serves the host page and the add-in's site over https on 127.0.0.1 until `stop`. */
export async function serveOutlookTwin(options: OutlookTwinOptions): Promise<ServedOutlook> {
  const mails = twinMails(options.today);
  const [script, certificate, site] = await Promise.all([
    bundleOf('page/main.ts'),
    makeCertificate(),
    serveSite(options.site, options.sitePort),
  ]);
  const server = createServer(certificate, (request, response) => {
    const address = new URL(request.url ?? '/', 'https://localhost');
    if (address.pathname === '/page.js')
      return void response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
    if (address.pathname !== '/mail/') return void response.writeHead(404).end();
    const asked = JSON.parse(address.searchParams.get('twin') ?? '{}') as Partial<TwinVariants>;
    const boot: Boot = {
      variants: { ...usualVariants, ...asked },
      account: clerk,
      site: `https://localhost:${site.port}`,
      panePath: 'taskpane/index.html',
      commandsPath: 'commands/index.html',
      mails,
    };
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(documentFor(boot));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    sitePort: site.port,
    url: (variants = {}, host = `localhost:${port}`) =>
      `https://${host}/mail/?twin=${encodeURIComponent(JSON.stringify(variants))}`,
    stop: async () => {
      await site.stop();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function documentFor(boot: Boot): string {
  const facts = JSON.stringify(boot).replaceAll('<', String.raw`\u003c`);
  return `<!doctype html>
<html lang="${boot.variants.locale.slice(0, 2)}">
<head><meta charset="utf-8"><title>Outlook</title><link rel="icon" href="data:,"></head>
<body>
<script type="application/json" id="${bootElementId}">${facts}</script>
<script src="/page.js"></script>
</body>
</html>
`;
}
