import { useEffect, useState } from 'react';
import { readSignature, type SignatureFacts } from '@/lib/actions/read-signature';
import type { OpenMail } from '@/lib/host/mail-host';
import { useSurroundings } from '../surroundings';

/** What the open mail's signature tells of the one who writes from this address; null while, or where, it tells nothing. */
export function useSignature(mail: OpenMail | null, address: string | null): SignatureFacts | null {
  const { host } = useSurroundings();
  const [facts, setFacts] = useState<SignatureFacts | null>(null);
  const item = mail?.item ?? null;
  useEffect(() => {
    if (item === null || address === null || !host.capabilities.readsMessages) return;
    let isCurrent = true;
    const read = async () => {
      const answer = await host.readMessage(item, [address]);
      // A long mail that was cut has lost its end, where the signature stands.
      if (isCurrent && answer.ok && !answer.value.isCut) setFacts(readSignature(answer.value.text));
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [host, item, address]);
  return facts;
}
