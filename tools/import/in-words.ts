import type { ReadResult } from '@/lib/imports/read-result';

/** The answer for people, in Spanish: what was read, whether it adds up, and every doubt with its place. */
export function importInWords({ layout, source, rows, skipped, problems, totals, warnings }: ReadResult): string {
  const lines = [
    `Documentos leídos: ${rows.length}. Formato: ${layout ?? 'lista propia'}. Corte: ${source.asOf ?? 'no consta'}.`,
  ];
  for (const [currency, { rows: count, open, control }] of Object.entries(totals)) {
    lines.push(
      `${currency}: documentos ${count}, por cobrar ${open ?? 'sin decidir'}, total del archivo ${control ?? 'no consta'}.`,
    );
  }
  for (const { row, code, column, raw } of problems) {
    lines.push(
      `Duda en la ${row === null ? 'columna' : `fila ${row}, columna`} «${column ?? ''}»: ${code} ${raw ?? ''}`.trimEnd(),
    );
  }
  for (const { row, code, column } of warnings)
    lines.push(`Aviso${row === null ? '' : ` fila ${row}`}: ${code} ${column ?? ''}`.trimEnd());
  return `${[...lines, `${skipped.length} líneas sin documento.`].join('\n')}\n`;
}
