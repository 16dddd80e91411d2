import { amountWords } from '@/lib/text/amount-words';
import { countWord } from '@/lib/text/day-words';
import { fold } from '@/lib/text/fold';
import type { ReadPart } from './read-letter';

const bare =
  /(?:importe|monto|total|saldo|valor|suma|cantidad|adeudo|debe|por|de|amount|balance|sum|for|of|valor)[\s:]*(?:(?:pendiente|total|de|of|is|es|e|por)[\s:]*){0,3}(?:\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+[.,]\d{2})(?![\d%/])/i;
/** A sum as ledgers print it (`1.250,00`), or as people say it (`no valor de 900`, `300 conto`, `2,5k`). */
const plain =
  /(?<![\d.,/-])(?:\d{1,3}(?:\.\d{3})*,\d{2}|\d{1,3}(?:,\d{3})+\.\d{2})(?!\d|\s?%)|\b(?:valor|importe|monto) (?:de |total |es |e )?\d{2,}(?![\d/%])|\d\s?(?:contos?|pilas?|paus?|mangos|lucas|varos|pavos|quid|bucks|dolaritos|pesitos|k)\b|\b\d{1,3} mil \d{3}\b|\b\d{1,3}(?:[.,]\d{1,2})? (?:millones|milh(?:ões|oes)|million)\b/i;
const currency = String.raw`(?:pes(?:it)?os?|dolar(?:es|itos)?|lucas|varos|pavos|centavos|euros?|soles|reais|dollars?|pounds?|quetzales|lempiras|colones|bolivianos|guaranies)\b`;
const currencyWord = new RegExp(String.raw`\b${currency}`);
/** "Ochenta pesos": what is below a hundred counts things, unless its currency is right behind it. */
const small = new RegExp(
  String.raw`\b(?:${countWord}|(?:cuar|quar|cincu|cinqu|ses|sess|set|och|oit|nov)enta|(?:for|fif|six|seven|eigh|nine)ty) ${currency}(?<=s)(?! of)`,
);

/** Whether an amount of money stands in the text, in figures with its currency or after its noun, or in words. */
export function saysAmount({ amounts, text }: ReadPart): boolean {
  if (amounts.length > 0 || bare.test(text) || plain.test(text)) return true;
  const folded = fold(text);
  return currencyWord.test(folded) && (small.test(folded) || amountWords(folded) !== null);
}
