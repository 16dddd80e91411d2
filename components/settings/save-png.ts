import { encode } from 'uqr';

/** Pixels of one module: sharp on a printed invoice. */
const moduleSize = 12;

/** Offers a text's QR code as a PNG download, black on white, with the quiet zone that scanners need. */
export async function savePng(name: string, text: string): Promise<void> {
  const { data } = encode(text, { border: 4, ecc: 'M' });
  const canvas = document.createElement('canvas');
  canvas.width = data.length * moduleSize;
  canvas.height = canvas.width;
  const brush = canvas.getContext('2d');
  if (!brush) return;
  brush.fillStyle = '#FFFFFF';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.fillStyle = '#000000';
  data.forEach((row, y) =>
    row.forEach((isDark, x) => isDark && brush.fillRect(x * moduleSize, y * moduleSize, moduleSize, moduleSize)),
  );
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = name;
  link.click();
}
