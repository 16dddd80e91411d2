/** How a country writes numbers and days; where it is unknown, the letter's language decides. */
export type CountryHabits = { currency: string; decimal: ',' | '.'; monthFirst: boolean };

const currencies: Readonly<Record<string, string>> = {
  MX: 'MXN',
  CO: 'COP',
  AR: 'ARS',
  CL: 'CLP',
  PE: 'PEN',
  ES: 'EUR',
  PT: 'EUR',
  BR: 'BRL',
  UY: 'UYU',
  PY: 'PYG',
  BO: 'BOB',
  EC: 'USD',
  SV: 'USD',
  PA: 'USD',
  US: 'USD',
  PR: 'USD',
  CR: 'CRC',
  GT: 'GTQ',
  HN: 'HNL',
  NI: 'NIO',
  DO: 'DOP',
  VE: 'VES',
  GB: 'GBP',
  IE: 'EUR',
  CA: 'CAD',
  AU: 'AUD',
  DE: 'EUR',
  FR: 'EUR',
  IT: 'EUR',
};
const points = new Set(['MX', 'US', 'PR', 'GB', 'IE', 'CA', 'AU', 'PE', 'GT', 'HN', 'NI', 'SV', 'PA', 'DO']);

/** Currency that a bare `$` means, decimal mark and order of day and month in a country. */
export function countryHabits(country: string | null, language: 'es' | 'en' | 'pt'): CountryHabits {
  const code = country?.toUpperCase() ?? '';
  const point = code === '' ? language !== 'pt' : points.has(code);
  return {
    currency: currencies[code] ?? (language === 'pt' ? 'BRL' : 'USD'),
    decimal: point ? '.' : ',',
    monthFirst: code === 'US',
  };
}
