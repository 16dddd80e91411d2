import type { Capabilities, DraftPlace, OpenMail } from '@/lib/host/mail-host';

/** Where the letter would go: the compose that is open, a reply, a new mail; null where this host can only be copied for. */
export function insertPlace(
  mail: OpenMail | null,
  capabilities: Capabilities,
  to: readonly string[],
): DraftPlace | null {
  const compose =
    mail?.composes.find(({ focused }) => focused) ?? mail?.composes.findLast(({ minimized }) => !minimized);
  if (compose && capabilities.insertsIntoOpenDraft) return { kind: 'open-compose', compose: compose.key, to };
  if (mail?.thread && capabilities.insertsIntoOpenDraft) return { kind: 'reply', thread: mail.thread.key };
  return capabilities.opensNewDraft && to.length > 0 ? { kind: 'new', to } : null;
}
