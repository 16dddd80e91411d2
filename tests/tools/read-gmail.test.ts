import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { account, chip, message, moles, own, page, popup, thread } from '../support/gmail-fixtures';

const folder = mkdtempSync(join(tmpdir(), 'cordial-read-'));
const command = ['--config', 'tools/vite.config.ts', 'tools/read-gmail.ts', '--'];

function file(html: string | Buffer): string {
  const path = join(folder, `${Math.random()}.html`);
  writeFileSync(path, html);
  return path;
}

function run(...args: string[]) {
  return spawnSync('node_modules/.bin/vite-node', [...command, ...args], { encoding: 'utf8' });
}

describe('read-gmail', { timeout: 60_000 }, () => {
  test('prints one object with the keys of the contract in their order, and nothing else', () => {
    const html = page({
      views: [thread({ messages: [message({ to: [own] })] })],
      after: `${moles(popup({ to: chip('Luis@Sauces.example', 'Luis') }))}<script>document.title = ''; throw 1</script>`,
    });
    const { stdout, stderr, status } = run(file(html), '--url', 'https://mail.google.com/mail/u/1/#inbox');
    expect([status, stderr]).toEqual([0, '']);
    const { signals, ...seen } = JSON.parse(stdout);
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
    expect(Object.keys(JSON.parse(stdout))).toEqual(['account', 'thread', 'composes', 'signals']);
    expect(signals.thread).toMatchObject({ tier: 1 });
  });

  test('a page that is not Gmail, in an older encoding', () => {
    const latin = Buffer.from('<meta charset="windows-1252"><p>Ma\xF1ana</p>', 'latin1');
    expect(run(file(latin)).stdout).toBe('{"account":null,"thread":null,"composes":[],"signals":{}}\n');
  });

  test.each([
    ['a page that is not there', [join(folder, 'none.html')]],
    ['two pages', ['a.html', 'b.html']],
    ['an address that is none', [file('<p>'), '--url', 'nowhere']],
  ])('%s: exit 2, the contract on stderr', (_, args) => {
    const { stdout, stderr, status } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('usage: npm run -s read-gmail');
  });

  test('--help prints the contract, through the script itself', () => {
    expect(execFileSync('npm', ['run', '-s', 'read-gmail', '--', '--help'], { encoding: 'utf8' })).toMatch(
      /^usage: .*PAGE\.html/u,
    );
  });
});
