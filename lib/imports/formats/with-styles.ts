/** The part of the workbook package's zip tools that we use; it gives them no types. */
type ZipTools = {
  read: (bytes: Uint8Array, options: { type: 'array' }) => { FullPaths: string[] };
  write: (zip: object, options: { type: 'array'; fileType: 'zip' }) => Uint8Array | number[];
  utils: { cfb_add: (zip: object, path: string, content: Uint8Array) => unknown };
};

/**
 * Some programs write ODS files without `styles.xml`, which the format allows and the workbook package does not. Answers
 * the file with empty styles, or null when that is not what it lacks. @throws when the zip itself cannot be read.
 */
export function withStyles(bytes: Uint8Array, tools: ZipTools): Uint8Array | null {
  const zip = tools.read(bytes, { type: 'array' });
  const has = (name: string) => zip.FullPaths.some((path) => path.endsWith(`/${name}`));
  if (!has('content.xml') || has('styles.xml')) return null;
  tools.utils.cfb_add(zip, '/styles.xml', new TextEncoder().encode('<styles/>'));
  return new Uint8Array(tools.write(zip, { type: 'array', fileType: 'zip' }));
}
