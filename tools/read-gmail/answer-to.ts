import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readGmail } from '@/lib/host/gmail/page/read/read-gmail';
import { readSignals } from '@/lib/host/gmail/page/read/read-signals';
import { stillSight } from '@/lib/host/gmail/page/read/still-sight';

export const contract = `usage: npm run -s read-gmail -- PAGE.html [--url URL]
Prints what Cordial sees in a saved Gmail page or fragment, as one JSON object:
{ "account": address|null,
  "thread": null | { "id", "subject", "senders": [{ "name", "address" }], "recipients": [addresses] },
  "composes": [{ "kind": "popup"|"inline"|"window", "minimized", "to", "cc", "bcc", "subject", "from",
                 "mode": "rich"|"plain", "bodyEmpty" }],
  "signals": { the selectors that found it, with their tiers } }
A page that is not Gmail has everything null or empty.
--url  the page's address, https://mail.google.com/mail/u/0/#inbox by default; the page itself decides what is shown.
exit   0 answered, 2 wrong usage or unreadable file
`;

// A file is UTF-8 unless it cannot be: then the page's own charset counts. A few broken bytes do not speak against it.
function decode(bytes: Buffer): string | Buffer {
  const [first = 0, second = 0] = bytes;
  if (first >= 0xfe) return bytes; // A byte order mark, which the parser knows.
  // Without one, UTF-16 shows in the zero beside the markup's first character.
  if ((first === 0) !== (second === 0)) return new TextDecoder(second === 0 ? 'utf-16le' : 'utf-16be').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return broken === 0 || broken < whole ? text : bytes;
}

function addresses(people: readonly { address: string }[]): string[] {
  return people.map(({ address }) => address);
}

/** The reader's view with exactly the keys of the contract, in its order. */
function answer(page: string | Buffer, url: string): string {
  const { document, location } = new JSDOM(page, { url, virtualConsole: new VirtualConsole() }).window;
  const sight = stillSight(document);
  const view = readGmail(document, location, sight);
  const { account, thread, composes } = view;
  const { id, subject, senders, recipients } = thread ?? { recipients: [] };
  return JSON.stringify({
    account,
    thread: thread && { id, subject, senders, recipients: addresses(recipients) },
    composes: composes.map(({ kind, minimized, to, cc, bcc, subject: line, from, mode, bodyEmpty }) => {
      const fields = { to: addresses(to), cc: addresses(cc), bcc: addresses(bcc), subject: line, from };
      return Object.assign({ kind, minimized }, fields, { mode, bodyEmpty });
    }),
    signals: readSignals(document, location, sight, view),
  });
}

/**
 * What the command prints for its arguments.
 * @throws Error in words when they are not what the contract says, or when the page cannot be read
 */
export async function answerTo(args: string[]): Promise<string> {
  const url = { type: 'string', default: 'https://mail.google.com/mail/u/0/#inbox' } as const;
  const options = { url, help: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return contract.trimEnd();
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('exactly one page is wanted');
  return answer(decode(await readFile(file)), values.url);
}
