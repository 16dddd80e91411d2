/** The account slot of the address line: `u/0`, delegated `b/<id>/u/0` or `u/0/d/<id>` (gmail.md §2.6). */
export function readSlot(pathname: string): string | null {
  return /^\/mail\/((?:b\/[^/]+\/)?u\/\d+(?:\/d\/[^/]+)?)(?:\/|$)/u.exec(pathname)?.[1] ?? null;
}
