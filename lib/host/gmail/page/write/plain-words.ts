const marks = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Text as it is compared: invisible marks gone, every run of blanks one blank. */
export function plainWords(text: string): string {
  return text.replace(marks, '').replace(/\s+/gu, ' ').trim();
}
