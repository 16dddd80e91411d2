import { base64, keyOf, sealRounds, sealVersion, sumOf, type Envelope, type SealLabel } from './seal';

/** Shorter ones are guessed whatever the rounds. */
export const shortestPassphrase = 10;

/**
 * Closes the text of a backup into an envelope that only the passphrase opens: nobody else can, nor can we.
 * @param mailbox address of the mailbox whose ledger it is, told when it is opened; null where none is known
 */
export async function sealBackup(
  text: string,
  passphrase: string,
  mailbox: string | null,
  rounds = sealRounds,
): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await keyOf(passphrase, salt, rounds);
  const label: SealLabel = { cordial: 'sealed', mailbox };
  const parts = {
    version: sealVersion,
    rounds,
    salt: base64(salt),
    data: await encrypted(key, await packed(text)),
    label: await encrypted(key, new TextEncoder().encode(JSON.stringify(label))),
  };
  const envelope: Envelope = { cordial: 'sealed-backup', ...parts, sum: await sumOf(parts) };
  return `${JSON.stringify(envelope)}\n`;
}

async function encrypted(key: CryptoKey, bytes: BufferSource): Promise<{ iv: string; bytes: string }> {
  // A fresh one for each message under a key, without exception (NIST SP 800-38D).
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
  return { iv: base64(iv), bytes: base64(new Uint8Array(sealed)) };
}

async function packed(text: string): Promise<ArrayBuffer> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}
