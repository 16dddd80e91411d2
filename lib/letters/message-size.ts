import type { MessageSize } from '@/lib/domain/letter';

/** The GSM 03.38 alphabet; the second row costs two units a character. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const extended = '^{}\\[~]|€\f';

const plainForms: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '−': '-',
  '–': '-',
  '—': '-',
  '…': '...',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '·': '-',
  º: 'o',
  ª: 'a',
};

/**
 * The text with the letters that message networks carry cheaply: `á í ó ú ç ã` lose their accents, as people write in
 * messages, `é ñ ¿ ¡ ü` stay. What has no such form (another script, an emoji) is kept and makes the message dearer.
 */
export function toMessageText(text: string): string {
  return [...text.normalize('NFC')].map((sign) => plainForm(sign)).join('');
}

/** How the networks count this text: 160 units a message in GSM-7, 70 in UCS-2, 153 or 67 when it takes several. */
export function messageSize(text: string): MessageSize {
  const signs = [...text];
  const gsm = signs.every((sign) => basic.includes(sign) || extended.includes(sign));
  const units = gsm ? signs.length + signs.filter((sign) => extended.includes(sign)).length : text.length;
  const [alone, part] = gsm ? [160, 153] : [70, 67];
  return { encoding: gsm ? 'gsm-7' : 'ucs-2', units, messages: units <= alone ? 1 : Math.ceil(units / part) };
}

function plainForm(sign: string): string {
  if (basic.includes(sign) || extended.includes(sign)) return sign;
  const plain = plainForms[sign] ?? sign.normalize('NFD').replace(/\p{M}/gu, '');
  return [...plain].every((part) => basic.includes(part)) ? plain : sign;
}
