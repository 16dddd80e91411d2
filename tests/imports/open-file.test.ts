import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeCp850 } from '@/lib/imports/cp850';
import { decodeText } from '@/lib/imports/decode-text';
import { limits } from '@/lib/imports/limits';
import { openFile } from '@/lib/imports/open-file';
import { isRefusal, refuse } from '@/lib/imports/refusal';
import { isUtf16, sniff } from '@/lib/imports/sniff';
import { guardZip } from '@/lib/imports/zip-guard';
import { latin, utf16, utf8, utf8WithMark, workbook } from '../fixtures/imports/files';

describe('sniffing by content', () => {
  test.each([
    ['text', utf8('Cliente;Saldo\n')],
    ['text', utf16('Cliente\tSaldo\r\n')],
    ['empty', new Uint8Array()],
    ['empty', utf8('\n \n')],
    ['html', utf8('<html><table></table></html>')],
    ['html', utf8WithMark('\n<TABLE border=1>')],
    ['spreadsheet-xml', utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>')],
    ['other', utf8('<?xml version="1.0"?><Facturae/>')],
    ['other', utf8('OFXHEADER:100\n')],
    ['other', utf8('{1:F01BANK}{4:\n')],
    ['other', utf8(`11${'9'.repeat(18)}${' '.repeat(60)}\r\n22${' '.repeat(78)}\r\n`)],
    ['other', utf8('{ "rows": [] }')],
    ['other', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])],
    ['other', Uint8Array.from({ length: 300 }, (_, at) => at % 7)],
    ['zip', workbook({ A: [['x']] })],
    ['ole', workbook({ A: [['x']] }, 'xls')],
  ])('%s', (kind, bytes) => {
    expect(sniff(bytes)).toBe(kind);
  });
});

describe('decoding', () => {
  test.each([
    ['utf-8', utf8('ñ')],
    ['utf-8', utf8WithMark('ñ')],
    ['windows-1252', latin('ñ')],
    ['utf-16le', utf16('ñandú y más')],
    ['utf-16le', utf16('sin marca alguna', false)],
    ['utf-16be', utf16('ñandú', true, true)],
    ['utf-16be', utf16('sin marca alguna', false, true)],
  ])('%s', (encoding, bytes) => {
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(['ñ', 'ñandú y más', 'ñandú', 'sin marca alguna']).toContain(decoded.text);
  });

  test('curly quotes, dashes and the euro of windows-1252 survive on every platform', () => {
    expect(decodeText(latin('“a” – 5 €')).text).toBe('“a” – 5 €');
    expect(isUtf16(latin('“a” – 5 €'))).toBeNull();
  });

  test.each([
    ['macintosh', [0x43, 0x96, 0x61, 0x2c, 0x52, 0x92, 0x6f, 0x3b], 'Cña,Río;'],
    ['cp850', [0x61, 0xa4, 0x6f, 0x3b, 0x72, 0xa1, 0x6f], 'año;río'],
    ['iso-8859-15', [0x35, 0x20, 0xa4, 0x3b, 0xf1], '5 €;ñ'],
    ['windows-1252', [0x61, 0xf1, 0x6f, 0x20, 0x96, 0x20, 0x35], 'año – 5'],
  ])('without a mark %s is told by the words that its accents make', (encoding, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ text, encoding });
  });

  test('code page 850 is read when a person chooses it', () => {
    const bytes = new Uint8Array([0xa5, 0x61, 0x82, 0xd5]);
    expect(decodeCp850(bytes)).toBe('Ñaéı');
    expect(decodeText(bytes, 'cp850')).toEqual({ text: 'Ñaéı', encoding: 'cp850' });
    expect(decodeText(latin('ñ'), 'windows-1252').text).toBe('ñ');
  });
});

function put(to: number[], size: 2 | 4, ...values: number[]): void {
  for (const value of values) for (let at = 0; at < size; at += 1) to.push((value >>> (8 * at)) & 255);
}

/** A zip with these entries; `declared` lies about their unpacked size. */
function zip(entries: readonly { name: string; content: Uint8Array; declared?: number }[]): Uint8Array {
  const local: number[] = [];
  const directory: number[] = [];
  for (const { name, content, declared } of entries) {
    const packed = deflateRawSync(content);
    const sum = crc32 ? crc32(content) : 0;
    const offset = local.length;
    put(local, 4, 0x04034b50);
    put(local, 2, 20, 0, 8, 0, 0);
    put(local, 4, sum, packed.length, declared ?? content.length);
    put(local, 2, name.length, 0);
    local.push(...utf8(name), ...packed);
    put(directory, 4, 0x02014b50);
    put(directory, 2, 20, 20, 0, 8, 0, 0);
    put(directory, 4, sum, packed.length, declared ?? content.length);
    put(directory, 2, name.length, 0, 0, 0, 0);
    put(directory, 4, 0, offset);
    directory.push(...utf8(name));
  }
  const end: number[] = [];
  put(end, 4, 0x06054b50);
  put(end, 2, 0, 0, entries.length, entries.length);
  put(end, 4, directory.length, local.length);
  put(end, 2, 0);
  return Uint8Array.from([...local, ...directory, ...end]);
}

describe('zip guard', () => {
  const book = { name: 'xl/workbook.xml', content: utf8('<workbook/>') };

  test('a workbook passes, another zip is no workbook', async () => {
    expect(await guardZip(workbook({ A: [['x']] }))).toEqual({ workbook: true });
    expect(await guardZip(workbook({ A: [['x']] }, 'ods'))).toEqual({ workbook: true });
    expect(await openFile(zip([{ name: 'a.xml', content: utf8('<a/>') }]), {})).toEqual(refuse('format-not-read'));
  });

  test('a bomb is refused by what it unpacks to, also when it declares little', async () => {
    const zeros = { name: 'xl/sheet.xml', content: new Uint8Array(5_000_000) };
    expect(await guardZip(zip([book, zeros]))).toEqual(refuse('zip-too-dense'));
    expect(await guardZip(zip([book, { ...zeros, declared: 10 }]))).toEqual(refuse('zip-too-dense'));
  });

  test('too many entries, nested archives and broken directories are refused', async () => {
    const many = Array.from({ length: limits.entries + 1 }, (_, at) => ({ name: `n${at}`, content: utf8('x') }));
    expect(await guardZip(zip([book, ...many]))).toEqual(refuse('zip-too-many-entries'));
    expect(await guardZip(zip([book, { name: 'more.zip', content: utf8('PK') }]))).toEqual(refuse('zip-nested'));
    expect(await guardZip(utf8('PK\x03\x04 broken'))).toEqual(refuse('file-damaged'));
  });
});

test('a refusal is told from an opened file', async () => {
  const opened = await openFile(utf8('A;B\n1;2\n'), {});
  expect([isRefusal(opened), isRefusal(refuse('file-empty', 3))]).toEqual([false, true]);
});
