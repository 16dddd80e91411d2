import { describe, expect, test } from 'vitest';
import { buildMailbox, conversationScripts } from '../../../../demo/gmail/mailbox/build-mailbox';
import { writtenAmount } from '../../../../demo/gmail/mailbox/fill-script';
import type { Conversation } from '../../../../demo/gmail/mailbox/mailbox';
import { invoiceOf, sampleBook } from '../../../../demo/sample/book';

const today = '2026-11-24';
const mailbox = buildMailbox(today);
const written = conversationScripts.map(
  (script) => [script.key, script, mailbox.find(({ key }) => key === script.key) as Conversation] as const,
);

describe('the mailbox', () => {
  test('holds at least 25 written conversations in three languages and more than 50 in the inbox', () => {
    const languages = new Set(conversationScripts.map(({ locale }) => locale.slice(0, 2)));
    expect(conversationScripts.length).toBeGreaterThanOrEqual(25);
    expect(languages).toEqual(new Set(['es', 'en', 'pt']));
    expect(mailbox.filter(({ labels }) => labels.includes('inbox')).length).toBeGreaterThan(50);
  });

  test('gives every conversation and every mail ids of its own, in the shapes of the real ones', () => {
    const mails = mailbox.flatMap((conversation) => conversation.mails);
    for (const ids of [
      mailbox.map(({ hashId }) => hashId),
      mailbox.map(({ legacyId }) => legacyId),
      mails.map(({ id }) => id),
    ])
      expect(new Set(ids).size).toBe(ids.length);
    expect(
      mailbox.every(({ legacyId, permId }) => /^[0-9a-f]{16}$/.test(legacyId) && /^thread-f:\d{19}$/.test(permId)),
    ).toBe(true);
    expect(mails.every(({ id }) => /^msg-(f:\d{19}|a:r\d{18})$/.test(id))).toBe(true);
  });

  test.each(written)('%s leaves no token unfilled and is not dated after today', (_, __, conversation) => {
    expect(textOf(conversation)).not.toMatch(/\{\w+ [^}]*\}|undefined|NaN/);
    expect(conversation.mails.every(({ at }) => at.slice(0, 10) <= today)).toBe(true);
    expect(conversation.mails.map(({ at }) => at)).toEqual(conversation.mails.map(({ at }) => at).toSorted());
  });

  test.each(written)('%s names documents of its own customers only', (_, { about }, conversation) => {
    const named = textOf(conversation).match(/\b(?:R?F|FZ)-\d+\b/g) ?? [];
    for (const number of named) expect(about).toContain(invoiceOf(number).customer);
  });

  test.each(written)('%s writes no amount that the book does not know', (_, script, conversation) => {
    const known = knownAmounts(script.about, script.locale, textOf(conversation));
    for (const amount of amountsIn(textOf(conversation)))
      expect([...known, ...(script.otherAmounts ?? [])]).toContain(amount);
  });

  test('is dated relative to the day on which it is opened', () => {
    const other = buildMailbox('2027-03-01').find(({ key }) => key === 'villasenor-two-parts');
    expect(other?.mails.at(-1)?.at).toBe('2027-03-01T09:42');
    expect(textOf(other as Conversation)).toContain('F-20871 por $38,900.00 (venció el 24 de diciembre)');
  });

  test('has the people a reader of mails must tell apart', () => {
    const senders = mailbox.flatMap(({ mails }) => mails.map(({ from }) => from));
    const contacts = new Set(
      sampleBook.customers.flatMap((customer) => customer.contacts.map(({ address }) => address)),
    );
    const strangers = senders.filter(({ address }) => !contacts.has(address)).map(({ address }) => address);
    expect(strangers).toContain('almacen@villasenor-echeverria.example');
    expect(strangers).toContain('poncho.gtz.obras@gmail.com');
    expect(strangers).toContain('no-reply@avisos.bancovallereal.example');
    expect(senders.some(({ name }) => name.includes(' via '))).toBe(true);
    expect(mailbox.some(({ subject }) => subject.includes('@'))).toBe(true);
    expect(mailbox.some(({ subject }) => /\p{Extended_Pictographic}/u.test(subject))).toBe(true);
    expect(Math.max(...mailbox.map(({ mails }) => mails.length))).toBeGreaterThanOrEqual(10);
  });
});

function textOf({ subject, mails }: Conversation): string {
  return [
    subject,
    ...mails.flatMap(({ body }) => body.map((block) => (typeof block === 'string' ? block : JSON.stringify(block)))),
  ].join('\n');
}

/** Amounts as people write them: a currency sign before or after a figure. */
function amountsIn(text: string): string[] {
  return text.match(/(?:(?:USD|US\$|R\$|\$|£) ?\d[\d.,]*\d)|(?:\d[\d.,]*\d (?:€|US\$|COP))/g) ?? [];
}

function knownAmounts(about: readonly string[], locale: string, text: string): string[] {
  const invoices = sampleBook.invoices.filter(({ customer }) => about.includes(customer));
  const single = invoices.flatMap(({ totalMinor, openMinor, currency }) =>
    [totalMinor, openMinor].map((minor) => writtenAmount(minor, currency, locale)),
  );
  const named = invoices.filter(({ number, openMinor }) => text.includes(number) && openMinor > 0).slice(0, 10);
  return [...single, ...sums(named, locale)];
}

/** Sums of every choice of the documents that the mail names, credit notes taken off. */
function sums(named: typeof sampleBook.invoices, locale: string): string[] {
  return Array.from({ length: 2 ** named.length }, (_, choice) => named.filter((__, index) => choice & (1 << index)))
    .filter((chosen) => chosen.length > 1 && new Set(chosen.map(({ currency }) => currency)).size === 1)
    .map((chosen) => {
      const sum = chosen.reduce(
        (total, { kind, openMinor }) => total + (kind === 'invoice' ? openMinor : -openMinor),
        0,
      );
      return writtenAmount(sum, chosen[0]?.currency ?? 'MXN', locale);
    });
}
