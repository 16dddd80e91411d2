import type { ReadResult } from '@/lib/imports/read-result';

/** The answer for people, in Spanish: what was read, whether it adds up, and every doubt with its place. */
export function importInWords({ layout, source, rows, skipped, problems, totals, warnings }: ReadResult): string {
  const lines = [
    `Leímos ${rows.length} documentos (${layout ?? 'lista propia'}), corte ${source.asOf ?? 'sin fecha'}.`,
  ];
  for (const [currency, { rows: count, open, control }] of Object.entries(totals)) {
    lines.push(
      `${currency}: ${count} documentos, ${open ?? 'sin decidir'} por cobrar; total del archivo ${control ?? 'no consta'}.`,
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
