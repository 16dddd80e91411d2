const now =
  '(?:(?:hoy|ahora|ya|manana|hoje|agora|amanha) (?:mismo|mesmo)|(?:en el|no) (?:mismo |mesmo )?dia|de inmediato|imediatamente)';
/** A verb of ours in Spanish or Portuguese: "monto", "repongo", "reenviaré"; no noun, no participle, no demand. */
const deed = String.raw`(?<!\b(?:el|al|del|un|su|tu|mi|este|nuestro|o|do|ao|um|seu|meu|nosso|no|nao|sin|sem|de|qualquer|cualquier) )\b(?!\w*(?:ad|id)o\b|(?:necesito|espero|quiero|exijo|pido|requiero|solicito|aguardo|preciso|quero|peco|pago|abono|deposito|diner|dinheiro|saldo|todo|tudo|mismo|mesmo|como|plazo|prazo|isso|isto|eso|esto|outro|otro|logo|luego|jeito|feito|modo)\w*\b)\w{3,}(?:o|are|ere|ire|arei|erei|irei)\b`;
const ownHaste = new RegExp(
  String.raw`${deed}(?: \w+){0,3} ${now}|${now} (?:(?:se|te|le|les|os|l[oa]s?|eu|yo|lhe|o|a) ){0,3}${deed}|\b(?:we|i)(?:['’]ll| will| can)\b(?! (?:not|only|need|expect|require|have to|wait|be forced)\b)[^.;?!]*\b(?:today|tonight|tomorrow|now|at once|immediately|right away|this (?:morning|afternoon|evening))\b`,
);

/** "Monto hoy mismo otra", "hoje mesmo eu mudo", "I'll redo it today": the haste of these folded words is ours. */
export function isOwnHaste(said: string): boolean {
  return ownHaste.test(said);
}
