import { backupSchema, type Backup } from './backup';
import type { AnyRow } from './rows';

export type BackupProblem = 'not-json' | 'not-a-backup' | 'newer-schema' | 'broken-row';

export type BackupReading = { ok: true; backup: Backup } | { ok: false; problem: BackupProblem; place: string | null };

/**
 * Reads the text of a backup file, which anybody may have written: what it is not, it says as a problem, with the table and
 * position of a row that has no identity or no times. Fields and tables that we do not know are kept.
 */
export function readBackup(text: string): BackupReading {
  const file = parse(text);
  if (file === undefined) return problem('not-json');
  if (!isObject(file) || file['cordial'] !== 'backup' || !isObject(file['rows'])) return problem('not-a-backup');
  const { schema, exportedAt } = file;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return problem('not-a-backup');
  if (schema > backupSchema) return problem('newer-schema', String(schema));
  const rows: Record<string, AnyRow[]> = {};
  for (const [table, list] of Object.entries(file['rows'])) {
    if (!Array.isArray(list)) return problem('broken-row', table);
    const broken = list.findIndex((row) => !isRow(row));
    if (broken >= 0) return problem('broken-row', `${table} ${broken + 1}`);
    rows[table] = list as AnyRow[];
  }
  const since = typeof exportedAt === 'string' ? exportedAt : '';
  return { ok: true, backup: { cordial: 'backup', schema, exportedAt: since, rows } };
}

function problem(code: BackupProblem, place: string | null = null): BackupReading {
  return { ok: false, problem: code, place };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRow(value: unknown): value is AnyRow {
  if (!isObject(value) || typeof value['id'] !== 'string' || value['id'] === '') return false;
  return typeof value['createdAt'] === 'string' && typeof value['updatedAt'] === 'string';
}
