import { exportBackup as backupText } from '@/lib/ledger/backup';
import type { Circumstances } from './circumstances';

/** The text of a backup file and the name to save it under. */
export type BackupFile = { name: string; text: string };

/** Takes a backup of the whole ledger; nothing leaves this device, the person saves the file. */
export async function exportBackup({ ledger, now, today }: Circumstances): Promise<BackupFile> {
  return { name: `cordial-${today}.json`, text: await backupText(ledger, now()) };
}
