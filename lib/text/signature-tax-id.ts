import { hasValidCheckDigit, type TaxIdKind } from './check-digits';
import { fold } from './fold';
import { isGenericTaxId, normalizeTaxId } from './tax-ids';

const labels: readonly (readonly [RegExp, readonly TaxIdKind[]])[] = [
  [/\br\.?f\.?c\b/, ['rfc']],
  [/\bcnpj\b/, ['cnpj']],
  [/\bcpf\b/, ['cpf']],
  [/\bc\.?u\.?i\.?t\b/, ['cuit']],
  [/\bn\.?i\.?t\b/, ['nit']],
  [/\br\.?u\.?c\b/, ['ruc-pe']],
  [/\br\.?u\.?t\b/, ['rut-cl', 'rut-uy']],
  [/\b(?:c\.?i\.?f|n\.?i\.?f|vat)\b/, ['nif-es', 'nif-pt']],
];

const id = /[a-z0-9ñ&][a-z0-9ñ&./ -]{5,22}[a-z0-9]/iu;

/**
 * The tax id that a signature's lines name, in upper case without separators. Only one that stands beside its name (RFC,
 * NIT, CNPJ …) and whose check digit is right: a number that is almost one would be kept for years.
 */
export function signatureTaxId(lines: readonly string[]): string | null {
  for (const line of lines) {
    const folded = fold(line);
    for (const [label, kinds] of labels) {
      const match = label.exec(folded);
      const written = match ? id.exec(line.slice(match.index + match[0].length))?.[0] : undefined;
      const read = written === undefined ? null : normalizeTaxId(written);
      if (read === null || isGenericTaxId(read)) continue;
      if (kinds.some((kind) => hasValidCheckDigit(read, kind))) return read;
    }
  }
  return null;
}
