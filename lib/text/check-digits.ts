/** Check digits of the tax ids that our customers' customers have (reference: imports §7). Input is normalised. */
export type TaxIdKind =
  | 'rfc'
  | 'nif-es'
  | 'nif-pt'
  | 'nit'
  | 'ruc-pe'
  | 'rut-cl'
  | 'cuit'
  | 'rut-uy'
  | 'cpf'
  | 'cnpj'
  | 'afm';

const checks: Readonly<Record<TaxIdKind, (id: string) => boolean>> = {
  rfc: (id) => /^[A-ZÑ&]{3,4}\d{6}[A-Z0-9]{2}[0-9A]$/.test(id) && rfcDigit(id.slice(0, -1)) === id.slice(-1),
  'nif-es': (id) => isDniOrNie(id) || isCif(id),
  'nif-pt': (id) =>
    /^\d{9}$/.test(id) && belowTen(11 - (weighted(id.slice(0, 8), [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) === last(id),
  nit: (id) => /^\d{7,10}$/.test(id) && nitDigit(id.slice(0, -1)) === last(id),
  'ruc-pe': (id) =>
    /^(?:10|15|16|17|20)\d{9}$/.test(id) && ((11 - (weighted(id, tenDown) % 11)) % 11) % 10 === last(id),
  'rut-cl': (id) => /^\d{1,8}[\dK]$/.test(id) && rutDigit(id.slice(0, -1)) === id.slice(-1),
  cuit: (id) => /^\d{11}$/.test(id) && (11 - (weighted(id, tenDown) % 11)) % 11 === last(id),
  'rut-uy': (id) =>
    /^\d{12}$/.test(id) && (11 - (weighted(id, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === last(id),
  cpf: (id) =>
    /^\d{11}$/.test(id) && !/^(\d)\1+$/.test(id) && cpfDigit(id, 9) === Number(id[9]) && cpfDigit(id, 10) === last(id),
  cnpj: (id) =>
    /^[A-Z0-9]{12}\d{2}$/.test(id) &&
    !/^(.)\1+$/.test(id) &&
    cnpjDigit(id, 12) === Number(id[12]) &&
    cnpjDigit(id, 13) === last(id),
  afm: (id) => /^\d{9}$/.test(id) && (weighted(id.slice(0, 8), [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === last(id),
};

const tenDown = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Whether the normalised id has the shape of this kind and its check digit fits. */
export function hasValidCheckDigit(id: string, kind: TaxIdKind): boolean {
  return checks[kind](id);
}

/** The check digit (dígito de verificación) of a Colombian NIT. */
export function nitDigit(base: string): number {
  const weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];
  const rest = weighted([...base].toReversed().join(''), weights) % 11;
  return rest < 2 ? rest : 11 - rest;
}

function rfcDigit(body: string): string {
  const alphabet = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
  const sum = [...body.padStart(12, ' ')].reduce((total, sign, at) => total + alphabet.indexOf(sign) * (13 - at), 0);
  const rest = sum % 11;
  return rest === 0 ? '0' : rest === 1 ? 'A' : String(11 - rest);
}

function isDniOrNie(id: string): boolean {
  if (!/^[XYZ\d]\d{7}[A-Z]$/.test(id)) return false;
  const digits = id.slice(0, 8).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === id.slice(-1);
}

function isCif(id: string): boolean {
  if (!/^[A-HJNP-SUVW]\d{7}[0-9A-J]$/.test(id)) return false;
  const sum = Array.from(id.slice(1, 8)).reduce(
    (total, digit, at) => total + (at % 2 === 0 ? doubled(digit) : Number(digit)),
    0,
  );
  const control = (10 - (sum % 10)) % 10;
  const asLetter = 'JABCDEFGHI'[control] === id.slice(-1);
  const asDigit = String(control) === id.slice(-1);
  if ('ABEH'.includes(id.slice(0, 1))) return asDigit;
  return 'PQRSNW'.includes(id.slice(0, 1)) ? asLetter : asLetter || asDigit;
}

function doubled(digit: string): number {
  const twice = Number(digit) * 2;
  return twice > 9 ? twice - 9 : twice;
}

function rutDigit(base: string): string {
  const weights = Array.from({ length: base.length }, (_, at) => 2 + (at % 6));
  const digit = 11 - (weighted([...base].toReversed().join(''), weights) % 11);
  return digit === 11 ? '0' : digit === 10 ? 'K' : String(digit);
}

function cpfDigit(id: string, length: number): number {
  const sum = Array.from(id.slice(0, length)).reduce(
    (total, digit, at) => total + Number(digit) * (length + 1 - at),
    0,
  );
  return ((sum * 10) % 11) % 10;
}

/** Letters count as ASCII − 48, as the alphanumeric CNPJ of July 2026 asks (IN RFB 2.229/2024). */
function cnpjDigit(id: string, length: number): number {
  const values = Array.from(id.slice(0, length))
    .map((sign) => sign.charCodeAt(0) - 48)
    .toReversed();
  const rest = values.reduce((total, value, at) => total + value * (2 + (at % 8)), 0) % 11;
  return rest < 2 ? 0 : 11 - rest;
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, at) => total + Number(digits[at] ?? 0) * weight, 0);
}

function belowTen(digit: number): number {
  return digit >= 10 ? 0 : digit;
}

function last(id: string): number {
  return Number(id.slice(-1));
}
