import { signatureFacts, type SignatureFacts } from '@/lib/text/signature-facts';

export type { SignatureFacts } from '@/lib/text/signature-facts';

/**
 * What the signature of a mail tells about its writer, to fill in a form that a person looks through. Null where it tells
 * nothing. The text is read here and kept nowhere.
 */
export function readSignature(text: string): SignatureFacts | null {
  const facts = signatureFacts(text);
  return Object.values(facts).every((fact) => fact === null) ? null : facts;
}
