import type { CellObject, ParsingOptions, Range, WorkBook, WorkSheet } from '@e965/xlsx';
import { plainDate } from '@/lib/domain/plain-date';
import { currencyOfMark } from '@/lib/text/currency-marks';
import { isBlankRow, looksLikeAmount, looksLikeDay, type Cell, type GridRow } from '../cell';
import { withStyles } from './with-styles';
import { refuse, type Refusal } from '../refusal';

/** One sheet as a grid; rows count from the sheet's own row 1, trailing empty rows left out. */
export type Sheet = { name: string; rows: GridRow[] };

/**
 * Reads XLSX, XLSB, XLS, ODS, SpreadsheetML (bytes) or an HTML table (decoded text). Typed numbers and dates stay
 * typed; in HTML nothing is guessed (`raw`), since `03/02/2026` would become 2 March.
 */
export async function readWorkbook(content: Uint8Array | string): Promise<Sheet[] | Refusal> {
  const xlsx = await import('@e965/xlsx');
  const options = {
    dense: true,
    cellDates: true,
    UTC: true,
    raw: true,
    cellNF: true,
    cellHTML: false,
    cellFormula: false,
  };
  let book: WorkBook;
  try {
    book =
      typeof content === 'string'
        ? xlsx.read(content, { ...options, type: 'string' })
        : readBytes(xlsx, content, options);
  } catch (trouble) {
    return refuse(/password|encrypt/i.test(String(trouble)) ? 'file-encrypted' : 'file-damaged');
  }
  const hidden = new Set((book.Workbook?.Sheets ?? []).filter((sheet) => sheet.Hidden).map((sheet) => sheet.name));
  const names = book.SheetNames.filter((name) => !hidden.has(name));
  return names.map((name) => ({ name, rows: gridOf(book.Sheets[name]) }));
}

/** A file that the package refuses for want of styles gets them. @throws what the package says of any other. */
function readBytes(xlsx: typeof import('@e965/xlsx'), bytes: Uint8Array, options: ParsingOptions): WorkBook {
  try {
    return xlsx.read(bytes, { ...options, type: 'array' });
  } catch (trouble) {
    const whole = /styles\.xml/.test(String(trouble)) ? withStyles(bytes, xlsx.CFB) : null;
    if (whole === null) throw trouble;
    return xlsx.read(whole, { ...options, type: 'array' });
  }
}

function gridOf(sheet: WorkSheet | undefined): GridRow[] {
  const grid = (sheet?.['!data'] ?? []) as (CellObject[] | undefined)[];
  fillMergedTexts(grid, sheet?.['!merges'] ?? []);
  const rows: GridRow[] = [];
  for (let at = 0; at < grid.length; at += 1) {
    const cells = Array.from(grid[at] ?? [], cellOf);
    rows.push({ line: at + 1, height: 1, cells });
  }
  while (rows.length > 0 && isBlankRow(rows.at(-1)?.cells ?? [])) rows.pop();
  return rows;
}

/**
 * A text merged over several rows (a customer beside his invoices) holds for each of them. Merged amounts and days do
 * not: the rows below them only add to the first.
 */
function fillMergedTexts(grid: (CellObject[] | undefined)[], merges: readonly Range[]): void {
  for (const { s: start, e: end } of merges) {
    const cell = grid[start.r]?.[start.c];
    if (cell?.t !== 's' || looksLikeAmount(String(cell.v)) || looksLikeDay(String(cell.v))) continue;
    for (let row = start.r + 1; row <= Math.min(end.r, grid.length - 1); row += 1) {
      const cells = (grid[row] ??= []);
      if ((cells[start.c]?.v ?? '') === '') cells[start.c] = cell;
    }
  }
}

function cellOf(cell: CellObject | undefined): Cell {
  if (cell?.v === undefined || cell.v === null) return '';
  if (cell.v instanceof Date) return dayOf(cell.v, cell.w);
  if (typeof cell.v === 'number' && cell.t === 'n') return numberOf(cell.v, String(cell.z ?? ''), cell.w);
  if (cell.t === 'e') return cell.w ?? '#N/A';
  return String(cell.v).replaceAll('\u00A0', ' ').trim();
}

/** Serials carry rounding noise: half a second forward keeps midnight from becoming the evening before. */
function dayOf(instant: Date, shown: string | undefined): Cell {
  const near = new Date(instant.getTime() + 500);
  const day = plainDate(near.getUTCFullYear(), near.getUTCMonth() + 1, near.getUTCDate());
  return day === null || near.getUTCFullYear() < 1950 ? (shown ?? '') : { day };
}

/** Formats of zeros only make identifiers (`00017`): their leading zeros belong to the text. */
function numberOf(value: number, format: string, shown: string | undefined): Cell {
  if (/^0{2,}$/.test(format) && shown !== undefined) return shown.trim();
  const currency = currencyOfFormat(format);
  return currency === null ? value : { amount: value, currency };
}

function currencyOfFormat(format: string): string | null {
  if (format === '' || format === 'General') return null;
  const positive = format.split(';')[0] ?? '';
  const marks = [...positive.matchAll(/\[\$([^\]-]+)(?:-[^\]]*)?\]|"([^"]+)"|([€£])|\b([A-Z]{3})\b/g)];
  for (const match of marks) {
    const currency = currencyOfMark((match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim());
    if (currency) return currency;
  }
  return null;
}
