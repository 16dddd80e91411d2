/** IBAN (any country): the whole, rearranged, leaves 1 when divided by 97. Blanks are allowed. */
export function isIban(written: string): boolean {
  const id = bare(written);
  return /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(id) && mod97(id.slice(4) + id.slice(0, 4)) === 1;
}

/** Structured creditor reference of ISO 11649: `RF`, two check digits and up to 21 signs. */
export function isCreditorReference(written: string): boolean {
  const id = bare(written);
  return /^RF\d{2}[A-Z0-9]{1,21}$/.test(id) && mod97(id.slice(4) + id.slice(0, 4)) === 1;
}

/** Mexican CLABE: 18 digits, weights 3, 7, 1. */
export function isClabe(written: string): boolean {
  const id = bare(written);
  if (!/^\d{18}$/.test(id)) return false;
  const sum = Array.from(id.slice(0, 17)).reduce(
    (total, digit, at) => total + ((Number(digit) * ([3, 7, 1][at % 3] ?? 0)) % 10),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(id[17]);
}

/** The IBAN of a Spanish account from bank (4), office (4) and account (10 digits); null when a part has another shape. */
export function spanishIban(bank: string, office: string, account: string): string | null {
  if (!/^\d{4}$/.test(bank) || !/^\d{4}$/.test(office) || !/^\d{10}$/.test(account)) return null;
  const bban = `${bank}${office}${cccDigit(`00${bank}${office}`)}${cccDigit(account)}${account}`;
  return `ES${String(98 - mod97(`${bban}ES00`)).padStart(2, '0')}${bban}`;
}

function cccDigit(digits: string): number {
  const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
  const rest = 11 - (weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0) % 11);
  return rest === 10 ? 1 : rest === 11 ? 0 : rest;
}

/** Letters count 10 (A) to 35 (Z). */
function mod97(text: string): number {
  return [...text].reduce((rest, sign) => Number(`${rest}${Number.parseInt(sign, 36)}`) % 97, 0);
}

function bare(written: string): string {
  return written.toUpperCase().replace(/[\s-]/g, '');
}
