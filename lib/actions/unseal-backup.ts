import { fromBase64, keyOf, mostRounds, sealVersion, sumOf, type Envelope, type SealLabel } from './seal';

/** Why an envelope does not open; `wrong-passphrase` only where the file itself is whole. */
export type SealProblem = 'wrong-passphrase' | 'damaged' | 'newer-seal';

export type Unsealed = { ok: true; text: string; mailbox: string | null } | { ok: false; problem: SealProblem };

/** Whether the text of a file is an encrypted backup, whole or not: then a passphrase is asked for. */
export function isSealed(text: string): boolean {
  return /^\ufeff?\s*\{\s*"cordial"\s*:\s*"sealed-backup"/.test(text);
}

/** Opens an encrypted backup, which anybody may have written or cut. */
export async function unsealBackup(text: string, passphrase: string): Promise<Unsealed> {
  const envelope = readEnvelope(text);
  if (!envelope || (await sumOf(envelope)) !== envelope.sum) return { ok: false, problem: 'damaged' };
  if (envelope.version > sealVersion) return { ok: false, problem: 'newer-seal' };
  try {
    const key = await keyOf(passphrase, fromBase64(envelope.salt), envelope.rounds);
    const label = await decrypted(key, envelope.label).catch(() => null);
    if (!label) return { ok: false, problem: 'wrong-passphrase' };
    const { mailbox } = JSON.parse(new TextDecoder().decode(label)) as SealLabel;
    return { ok: true, text: await unpacked(await decrypted(key, envelope.data)), mailbox };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}

function readEnvelope(text: string): Envelope | null {
  try {
    const envelope = JSON.parse(text.replace(/^\ufeff/, '')) as Partial<Envelope>;
    const { cordial, version, rounds, salt, data, label, sum } = envelope;
    const isWhole =
      cordial === 'sealed-backup' &&
      Number.isInteger(version) &&
      isRounds(rounds) &&
      [salt, sum, data?.iv, data?.bytes, label?.iv, label?.bytes].every((part) => typeof part === 'string');
    return isWhole ? (envelope as Envelope) : null;
  } catch {
    return null;
  }
}

/** A file may not keep the machine busy for ever. */
function isRounds(rounds: unknown): rounds is number {
  return Number.isInteger(rounds) && Number(rounds) > 0 && Number(rounds) <= mostRounds;
}

function decrypted(key: CryptoKey, { iv, bytes }: Envelope['data']): Promise<ArrayBuffer> {
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(iv) }, key, fromBase64(bytes));
}

async function unpacked(bytes: ArrayBuffer): Promise<string> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
