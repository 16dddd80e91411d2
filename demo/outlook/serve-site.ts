import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { makeCertificate } from '../gmail/certificate';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export type ServedSite = { port: number; stop: () => Promise<void> };

/**
 * Serves the built add-in over https on this machine, as a static host would. @throws Error when the port is taken.
 * @param port 0 takes a free one
 */
export async function serveSite(folder: string, port = 0): Promise<ServedSite> {
  const root = path.resolve(folder);
  const server = createServer(await makeCertificate(), (request, response) => {
    const file = path.join(root, new URL(request.url ?? '/', 'https://localhost').pathname);
    const type = types[path.extname(file)];
    const reading = file.startsWith(`${root}${path.sep}`) && type ? readFile(file) : Promise.reject(new Error('none'));
    reading.then(
      (bytes) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
