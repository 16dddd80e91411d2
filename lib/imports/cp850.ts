/** The upper half of code page 850 (DOS Latin-1), 0x80 to 0xFF; no browser decodes it. */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

/** Text of bytes in code page 850, which old accounting programs under DOS and Windows consoles still write. */
export function decodeCp850(bytes: Uint8Array): string {
  const signs: string[] = [];
  for (const byte of bytes) signs.push(byte < 0x80 ? String.fromCharCode(byte) : (upperHalf[byte - 0x80] ?? ''));
  return signs.join('');
}
