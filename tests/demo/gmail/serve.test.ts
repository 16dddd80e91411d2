import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GmailTwin, serveGmailTwin } from '../../../demo/gmail/serve';

let twin: GmailTwin;
beforeAll(async () => {
  twin = await serveGmailTwin({ today: '2026-11-24' });
}, 60_000);
afterAll(() => twin.stop());

describe('the twin’s server', () => {
  test('answers with the headers of the real page and a nonce that is fresh each time', async () => {
    const [first, second] = [await get('/mail/u/0/'), await get('/mail/u/0/')];
    expect(first.policy).toMatch(
      /^require-trusted-types-for 'script'; script-src 'nonce-[\w+/=]+' 'strict-dynamic'; object-src 'none'$/,
    );
    expect(first.policy).not.toBe(second.policy);
    expect(first.body).toContain('application/json');
  });

  test('adds a foreign frame-src where a load asks for it', async () => {
    const { policy } = await get(`/mail/u/0/?twin=${encodeURIComponent('{"foreignFrameSource":true}')}`);
    expect(policy).toContain('frame-src https://frames.elsewhere.example');
  });

  test.each([
    ['/mail/u/0/', 'lucia@elarrayan.example', 'mailbox'],
    ['/mail/u/1/', 'cobranza@elarrayan.example', 'mailbox'],
    ['/mail/b/AEoRXRQ/u/0/', 'raul@elarrayan.example', 'mailbox'],
    ['/mail/u/0/popout', 'lucia@elarrayan.example', 'popout'],
    ['/mail/u/0/?ui=2&view=pt', 'lucia@elarrayan.example', 'minimal'],
    ['/mail/mu/mp/1/', 'lucia@elarrayan.example', 'minimal'],
  ])('%s is the account %s and a page of kind %s', async (path, address, page) => {
    const boot = JSON.parse(
      /<script type="application\/json"[^>]*>(.*)<\/script>/.exec((await get(path)).body)?.[1] ?? '{}',
    );
    expect(boot).toMatchObject({ account: { address }, page });
  });

  test('refuses an unknown switch by name', async () => {
    const { status, body } = await get('/mail/u/0/?twin=%7B%22rial%22:1%7D');
    expect([status, body]).toEqual([400, expect.stringContaining('rial')]);
  });
});

function get(path: string): Promise<{ status: number; policy: string; body: string }> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port: twin.port, path, rejectUnauthorized: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          policy: String(response.headers['content-security-policy'] ?? ''),
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    call.on('error', reject).end();
  });
}
