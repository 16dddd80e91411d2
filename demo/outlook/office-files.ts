import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { bundleOf } from './bundle';

/** Where the genuine client library lies: installed for development and tests alone, never copied or bundled. */
const library = path.resolve('node_modules/@microsoft/office-js/dist');

/**
 * Stands in for Microsoft's servers in a browser: hands out the genuine, unmodified client library and the stand-in for the
 * script that it needs. Whatever else leaves this machine is stopped and noted.
 * @param debug the readable build of the library
 * @returns addresses that were asked for outside this machine
 */
export async function serveOfficeFiles(context: BrowserContext, debug = false): Promise<readonly string[]> {
  const outside: string[] = [];
  const ajax = await bundleOf('microsoft-ajax/main.ts');
  await context.route(
    (url) => url.protocol.startsWith('http') && !isHere(url),
    async (route) => {
      const url = new URL(route.request().url());
      if (url.hostname === 'ajax.aspnetcdn.com')
        return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: ajax });
      if (url.hostname !== 'appsforoffice.microsoft.com') {
        outside.push(url.href);
        return route.abort();
      }
      const asked = url.pathname.replace('/lib/1/hosted/', '').toLowerCase();
      const file = path.join(library, debug && asked === 'office.js' ? 'office.debug.js' : asked);
      return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' });
    },
  );
  return outside;
}

/** The twin's own servers, under the names that a browser maps to this machine. */
function isHere({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname.startsWith('outlook.');
}
