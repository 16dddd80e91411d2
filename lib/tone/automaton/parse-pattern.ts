import { wordsOf } from '../words';

/** A part of a pattern, as written in the mini-syntax of the phrase files. */
export type Element =
  | { kind: 'key'; key: string }
  | { kind: 'gap'; most: number }
  | { kind: 'choice'; options: readonly (readonly Element[])[]; optional: boolean };

export type Pattern = { elements: readonly Element[]; atStart: boolean; atEnd: boolean };

const widestGap = 4;

/**
 * Reads the mini-syntax: words, `=exact`, `begin*`, `{class}`, `…` (`…2`), `(a|b c)`, `word?`, `^`, `$`.
 * @throws SyntaxError on anything else, naming the pattern.
 */
export function parsePattern(written: string): Pattern {
  const bare = written.trim();
  const atStart = bare.startsWith('^');
  const atEnd = bare.endsWith('$');
  const inner = bare.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
  const pieces = inner.match(/…\d?|[(|)]|\)\?|[^\s(|)…]+/g) ?? [];
  const reader = { pieces, at: 0, written };
  const elements = readSequence(reader);
  if (reader.at < pieces.length || elements.length === 0) throw trouble(reader);
  return { elements, atStart, atEnd };
}

type Reader = { pieces: readonly string[]; at: number; written: string };

function readSequence(reader: Reader): Element[] {
  const elements: Element[] = [];
  for (let piece = reader.pieces[reader.at]; piece !== undefined; piece = reader.pieces[reader.at]) {
    if (piece === '|' || piece === ')') break;
    reader.at += 1;
    if (piece === '(') elements.push(readChoice(reader));
    else if (piece.startsWith('…')) elements.push({ kind: 'gap', most: Number(piece[1] ?? widestGap) });
    else elements.push(...readWord(piece, reader));
  }
  return elements;
}

function readChoice(reader: Reader): Element {
  const options = [readSequence(reader)];
  while (reader.pieces[reader.at] === '|') {
    reader.at += 1;
    options.push(readSequence(reader));
  }
  if (reader.pieces[reader.at] !== ')' || options.some((option) => option.length === 0)) throw trouble(reader);
  reader.at += 1;
  const optional = reader.pieces[reader.at] === '?';
  if (optional) reader.at += 1;
  return { kind: 'choice', options, optional };
}

function readWord(piece: string, reader: Reader): Element[] {
  if (piece === '?') throw trouble(reader);
  if (piece.endsWith('?')) {
    return [{ kind: 'choice', options: [readWord(piece.slice(0, -1), reader)], optional: true }];
  }
  if (/^\{[a-z-]+\}$/.test(piece)) return [{ kind: 'key', key: piece }];
  if (piece.startsWith('=')) return [{ kind: 'key', key: `=${piece.slice(1).toLowerCase().normalize('NFC')}` }];
  if (/^[^*]{3,}\*$/.test(piece)) return [{ kind: 'key', key: `${wordsOf(piece.slice(0, -1))[0]?.word ?? ''}*` }];
  const words = wordsOf(piece);
  if (words.length === 0 || /[*{}]/.test(piece)) throw trouble(reader);
  return words.map(({ word }) => ({ kind: 'key', key: word }));
}

function trouble({ written, at, pieces }: Reader): SyntaxError {
  return new SyntaxError(`Pattern “${written}” cannot be read at “${pieces[at] ?? 'its end'}”`);
}
