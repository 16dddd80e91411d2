/** What a row of an Odoo list tells about one document, in minor units; null where it tells nothing. */
export type CompanyAmounts = {
  total: number | null;
  totalCompany: number | null;
  openCompany: number | null;
  /** Whether the document's currency is the company's, as far as the file shows. */
  sameCurrency: boolean;
  /** Whether its status says that nothing of it was paid. */
  isUnpaid: boolean;
};

/**
 * The open amount in the document's currency where the file gives it in the company's alone ("firmado" columns hold
 * 2086.96 for an invoice of 2400.00 USD): known when both totals agree, when nothing is paid (by status or amounts) or all is, or when the
 * document is in the company's currency. Null when it would have to be guessed.
 */
export function openFromCompany({
  total,
  totalCompany,
  openCompany,
  sameCurrency,
  isUnpaid,
}: CompanyAmounts): number | null {
  if (openCompany === null) return null;
  if (openCompany === 0 || sameCurrency) return openCompany;
  if (total !== null && isUnpaid) return total;
  if (total === null || totalCompany === null) return null;
  if (Math.abs(total) === Math.abs(totalCompany)) return openCompany;
  return Math.abs(openCompany) === Math.abs(totalCompany) ? total : null;
}

/** The currency that most rows have: in a list of one company's documents, its own. */
export function mostFrequent(currencies: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const currency of currencies) if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
