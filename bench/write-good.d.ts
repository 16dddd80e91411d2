declare module 'write-good' {
  /** Stylistic remarks on an English text. */
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
