import type { GridRow } from './cell';
import { decodeText, type Encoding } from './decode-text';
import type { Delimiter } from './detect-delimiter';
import { readDelimited } from './formats/delimited';
import { readWorkbook } from './formats/workbook';
import { decodeEntities } from './html-entities';
import { limits } from './limits';
import type { ReadOptions } from './read-result';
import { isRefusal, refuse, type Refusal } from './refusal';
import { sniff } from './sniff';
import { guardZip } from './zip-guard';

/** One grid of a file with how it was reached. */
export type OpenedGrid = { rows: GridRow[]; sheet: string | null };

export type OpenedFile = {
  grids: readonly OpenedGrid[];
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  delimiterLine: number | null;
};

/** Bytes to grids: sniffs by content, keeps the limits, decodes and cuts. What cannot be read is refused by name. */
export async function openFile(bytes: Uint8Array, options: ReadOptions): Promise<OpenedFile | Refusal> {
  if (bytes.length > limits.bytes) return refuse('file-too-large');
  const kind = sniff(bytes);
  if (kind === 'empty') return refuse('file-empty');
  if (kind === 'other') return refuse('format-not-read');
  if (kind === 'text') return openText(bytes, options);
  if (kind === 'html') {
    const { text, encoding } = decodeText(bytes, options.encoding);
    return openWorkbook(decodeEntities(text), encoding);
  }
  if (kind === 'zip') {
    const content = await guardZip(bytes);
    if (isRefusal(content)) return content;
    if (!content.workbook) return refuse('format-not-read');
  }
  return openWorkbook(bytes, null);
}

function openText(bytes: Uint8Array, options: ReadOptions): OpenedFile | Refusal {
  const { text, encoding } = decodeText(bytes, options.encoding);
  const read = readDelimited(text);
  if (isRefusal(read)) return read;
  const { rows, delimiter, delimiterLine } = read;
  return { grids: [{ rows, sheet: null }], encoding, delimiter, delimiterLine };
}

/** An HTML table that calls itself .xls has no sheet worth naming. */
async function openWorkbook(content: Uint8Array | string, encoding: Encoding | null): Promise<OpenedFile | Refusal> {
  const sheets = await readWorkbook(content);
  if (isRefusal(sheets)) return sheets;
  const grids = sheets.map(({ name, rows }) => ({ rows, sheet: typeof content === 'string' ? null : name }));
  return { grids, encoding, delimiter: null, delimiterLine: null };
}
