/** A label that counts its documents (`Acme SL (3)`, `Acme SL (3 facturas)`), taken apart; null for any other. */
export function countedLabel(label: string): { name: string; count: number } | null {
  const match = /^(.*\S)\s*\((\d{1,4})(?:\s+\p{L}+)?\)$/u.exec(label);
  return match?.[1] && match[2] ? { name: match[1], count: Number(match[2]) } : null;
}

/** Whether a text is a document's number, perhaps after a short word (`F-001`, `Fact. 12`), and no name. */
export function isDocumentCode(text: string): boolean {
  return /^(?:\p{L}{1,8}[.:º°#]*\s+)?\S*\d\S*$/u.test(text);
}
