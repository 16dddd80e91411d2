import { clerk, delegatedMailbox, sharedMailbox } from '../../sample/company';
import { customerOf, sampleBook } from '../../sample/book';
import { type Day, dayAfter } from '../../sample/day';
import type { SampleInvoice } from '../../sample/sample-invoice';
import { spread } from '../../sample/spread';
import type { BodyBlock, ConversationScript, PersonRef, ScriptedMessage } from './conversation-script';
import { fillScript } from './fill-script';
import type { Conversation, Mail, Person } from './mailbox';
import { scriptsEnglish } from './scripts-english';
import { scriptsMexico } from './scripts-mexico';
import { scriptsMexicoMore } from './scripts-mexico-more';
import { scriptsPortuguese } from './scripts-portuguese';
import { scriptsSpanishAbroad } from './scripts-spanish-abroad';

/** Every conversation that is written by hand. */
export const conversationScripts: readonly ConversationScript[] = [
  ...scriptsMexico,
  ...scriptsMexicoMore,
  ...scriptsSpanishAbroad,
  ...scriptsEnglish,
  ...scriptsPortuguese,
];

const remittancesShown = 30;

/** The mailbox as it stands on `today`: the written conversations and a tail of payment slips, newest first. */
export function buildMailbox(today: Day): Conversation[] {
  return [...conversationScripts, ...remittances()]
    .map((script) => conversationOf(script, today))
    .toSorted((a, b) => lastMailAt(b).localeCompare(lastMailAt(a)));
}

/** The tail that every inbox has: slips for invoices that are settled, so that they contradict nothing in the book. */
function remittances(): ConversationScript[] {
  return sampleBook.invoices
    .filter(
      ({ openMinor, state, customer }) => !openMinor && state === 'posted' && customerOf(customer).contacts.length,
    )
    .slice(-remittancesShown)
    .map(remittance);
}

function remittance({ number, customer, due }: SampleInvoice): ConversationScript {
  const { locale, language } = customerOf(customer);
  const [subject, text] = slips[language];
  return {
    key: `slip-${number}`,
    locale,
    about: [customer],
    subject: `${subject} ${number}`,
    messages: [
      {
        from: customer,
        to: ['me'],
        day: Math.min(due + 4, -6),
        time: '12:30',
        body: [`${text} ${number}: {total ${number}}.`],
      },
    ],
  };
}

const slips = {
  es: ['Comprobante de pago', 'Buen día. Adjunto el comprobante de la factura'],
  en: ['Payment advice', 'Hello, please find attached our payment advice for'],
  pt: ['Comprovante de pagamento', 'Bom dia. Segue o comprovante da fatura'],
} as const;

function conversationOf(script: ConversationScript, today: Day): Conversation {
  const fill = (text: string) => fillScript(text, script.locale, today);
  return {
    key: script.key,
    permId: `thread-f:${digits(script.key, 19)}`,
    legacyId: hex(script.key),
    hashId: `FMfcgz${letters(script.key, 26)}`,
    subject: fill(script.subject),
    unread: script.unread ?? false,
    starred: script.starred ?? false,
    labels: script.labels ?? ['inbox'],
    mails: script.messages.map((message, index) => mailOf(message, `${script.key} ${index}`, fill, today)),
  };
}

function mailOf(message: ScriptedMessage, seed: string, fill: (text: string) => string, today: Day): Mail {
  const isOurs = message.from === 'me';
  return {
    id: `msg-${isOurs ? 'a:r' : 'f:'}${digits(seed, isOurs ? 18 : 19)}`,
    legacyId: hex(seed),
    from: personOf(message.from),
    to: (message.to ?? ['me']).map(personOf),
    cc: (message.cc ?? []).map(personOf),
    at: `${dayAfter(today, message.day)}T${message.time}`,
    body: message.body.map((block) => filledBlock(block, fill)),
  };
}

function filledBlock(block: BodyBlock, fill: (text: string) => string): BodyBlock {
  if (typeof block === 'string') return fill(block);
  if ('table' in block) return { table: block.table.map((row) => row.map(fill)) };
  return block;
}

function personOf(reference: PersonRef): Person {
  if (reference === 'me') return clerk;
  if (reference === 'shared') return sharedMailbox;
  const literal = /^(.*) <(.+)>$/.exec(reference);
  if (literal?.[1] !== undefined && literal[2] !== undefined) return { name: literal[1], address: literal[2] };
  const [key = '', index = '0'] = reference.split('/');
  const contact = customerOf(key).contacts[Number(index)];
  if (!contact) throw new Error(`The sample book has no contact '${reference}'`);
  return { name: contact.name, address: contact.address };
}

/** The accounts of the browser profile: her own in slot 0, the shared one in slot 1, and one that is delegated to her. */
export const accounts = { slots: [clerk, sharedMailbox], delegated: delegatedMailbox } as const;

function lastMailAt({ mails }: Conversation): string {
  return mails.at(-1)?.at ?? '';
}

function digits(seed: string, length: number): string {
  return Array.from({ length }, (_, index) => Math.floor(spread(`${seed}#${index}`) * 9) + 1).join('');
}

function hex(seed: string): string {
  return `19${Array.from({ length: 14 }, (_, index) => Math.floor(spread(`${seed}:${index}`) * 16).toString(16)).join('')}`;
}

function letters(seed: string, length: number): string {
  const alphabet = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
  return Array.from({ length }, (_, index) => alphabet.charAt(Math.floor(spread(`${seed}~${index}`) * 40))).join('');
}
