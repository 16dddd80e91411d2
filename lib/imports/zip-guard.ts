import { limits } from './limits';
import { refuse, type Refusal } from './refusal';

type Entry = { name: string; method: number; packed: number; offset: number };

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** What a zipped file may be, by the names inside: a workbook, or something we do not read. */
export type ZipContent = { workbook: boolean };

/**
 * Looks into a zip before anything parses it: counts its entries and unpacks them into nothing, stopping at the limit,
 * because the sizes that a zip declares can lie. Answers what it holds, or why it is refused.
 */
export async function guardZip(bytes: Uint8Array): Promise<ZipContent | Refusal> {
  const entries = directoryOf(bytes);
  if (entries === null) return refuse('file-damaged');
  if (entries === 'too-many') return refuse('zip-too-many-entries');
  const names = entries.map((entry) => entry.name);
  const workbook = names.some((name) => /^xl\/workbook\.(?:xml|bin)$|^content\.xml$/i.test(name));
  if (!workbook) return { workbook };
  if (names.some((name) => /\.(?:zip|jar|7z|rar)$/i.test(name))) return refuse('zip-nested');
  const allowance = bytes.length * limits.ratio;
  let unpacked = 0;
  for (const entry of entries) {
    const size = await unpackedSize(bytes, entry, allowance - unpacked);
    if (size === null) return refuse('file-damaged');
    unpacked += size;
    if (unpacked > allowance) return refuse('zip-too-dense');
  }
  return { workbook };
}

function directoryOf(bytes: Uint8Array): Entry[] | 'too-many' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return 'too-many';
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === directoryEntry) {
    if (entries.length >= limits.entries) return 'too-many';
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const method = view.getUint16(at + 10, true);
    entries.push({ name, method, packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.length >= count ? entries : null;
}

/** The end record stands in the last 64 KB, after it only the comment. */
function endRecord(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 65_557; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return null;
}

/** Bytes that the entry unpacks to, counted up to just above `allowance`; null when it is damaged. */
async function unpackedSize(bytes: Uint8Array, entry: Entry, allowance: number): Promise<number | null> {
  if (entry.method === 0) return entry.packed;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.method !== 8 || entry.offset + 30 > bytes.length) return null;
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.slice(start, start + entry.packed);
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  try {
    for (;;) {
      const chunk = await reader.read();
      if (chunk.done) return size;
      size += chunk.value.byteLength;
      if (size > allowance) break;
    }
    await reader.cancel();
    return size;
  } catch {
    return null;
  }
}
