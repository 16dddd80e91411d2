import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerTo, contract } from '../../tools/read-gmail/answer-to';
import { account, chip, message, moles, own, page, popup, thread } from '../support/gmail-fixtures';

const folder = mkdtempSync(join(tmpdir(), 'cordial-read-'));

function file(html: string | Buffer): string {
  const path = join(folder, `${Math.random()}.html`);
  writeFileSync(path, html);
  return path;
}

describe('read-gmail', { timeout: 60_000 }, () => {
  test('prints one object with the keys of the contract in their order, and nothing else', async () => {
    const html = page({
      views: [thread({ messages: [message({ to: [own] })] })],
      after: `${moles(popup({ to: chip('Luis@Sauces.example', 'Luis') }))}<script>document.title = ''; throw 1</script>`,
    });
    const text = await answerTo([file(html), '--url', 'https://mail.google.com/mail/u/1/#inbox']);
    const { signals, ...seen } = JSON.parse(text);
    expect(JSON.stringify(seen)).toBe(
      JSON.stringify({
        account,
        thread: {
          id: '18c0ffee00000001',
          subject: 'Factura A-118',
          senders: [{ name: 'Ana Beltrán', address: 'ana@sauces.example' }],
          recipients: [account],
        },
        composes: [
          {
            kind: 'popup',
            minimized: false,
            to: ['luis@sauces.example'],
            cc: [],
            bcc: [],
            subject: '',
            from: null,
            mode: 'rich',
            bodyEmpty: true,
          },
        ],
      }),
    );
    expect(Object.keys(JSON.parse(text))).toEqual(['account', 'thread', 'composes', 'signals']);
    expect(signals.thread).toMatchObject({ tier: 1 });
  });

  test('a page that is not Gmail, in an older encoding', async () => {
    const latin = Buffer.from('<meta charset="windows-1252"><p>Ma\xF1ana</p>', 'latin1');
    expect(await answerTo([file(latin)])).toBe('{"account":null,"thread":null,"composes":[],"signals":{}}');
  });

  test.each([
    ['UTF-16 with a mark', Buffer.from('\uFEFF<h2 class="hP">Año ñandú</h2>', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('<h2 class="hP">Año ñandú</h2>', 'utf16le')],
    ['UTF-8 cut in the middle of a letter', Buffer.from('<h2 class="hP">Año ñandú</h2>é').subarray(0, -1)],
    ['an encoding that the page names', Buffer.from('<meta charset=latin1><h2 class="hP">Año ñandú</h2>', 'latin1')],
  ])('%s', async (_, bytes) => {
    expect(JSON.parse(await answerTo([file(bytes)]))).toMatchObject({ thread: { subject: 'Año ñandú' } });
  });

  test.each([
    ['a page that is not there', [join(folder, 'none.html')], 'ENOENT'],
    ['two pages', ['a.html', 'b.html'], 'exactly one page'],
    ['no page', [], 'exactly one page'],
    ['an address that is none', [file('<p>'), '--url', 'nowhere'], 'Invalid URL'],
    ['an option that is none', [file('<p>'), '--page'], '--page'],
  ])('%s is refused in words', async (_, args, words) => {
    await expect(answerTo(args)).rejects.toThrow(words);
  });

  test('wrong usage: exit 2, the contract on stderr', () => {
    const command = ['--config', 'tools/vite.config.ts', 'tools/read-gmail.ts', '--', 'a.html', 'b.html'];
    const { stdout, stderr, status } = spawnSync('node_modules/.bin/vite-node', command, { encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(contract);
  });

  test('--help prints the contract, through the script itself', () => {
    expect(execFileSync('npm', ['run', '-s', 'read-gmail', '--', '--help'], { encoding: 'utf8' })).toMatch(
      /^usage: .*PAGE\.html/u,
    );
  });
});
