import type { Language } from '@/lib/domain/customer';
import { fold } from '@/lib/text/fold';
import { questions } from './asks-something';
import { hasKey } from './has-key';
import { isOwnHaste } from './own-haste';
import type { ReadPart, Sentence, Token } from './read-letter';

/** Conditions about paying or answering, and those that hurt: what follows them is no invitation. */
const closed =
  /^(?:si no|se nao|if not)$|\b(?:sigue[ns]?|continua[nr]?|persist\w*|verdad|realmente|really|actually|ever|car(?:e|ed)|serious\w*|evitar|avoid|fail\w*|pag(?:a|ue|an|uen|ar|o|as|amento)|paid|pay|payment|transfer\w*|deposit\w*|abon\w*|liquid\w*|quit\w*|cumpl\w*|recib\w*|receb\w*|receiv\w*|respond\w*|contest\w*|hear|respuesta|resposta|answer|reply|noticia\w*|news|acuerdo|acordo|llega el|verguenza|vergonha|dignidad\w*|palabra|palavra|valesse|importa\w*)\b/;
/** "If you have already sent it": what is over and done opens no door. */
const done =
  /\b(?:(?:ya|ja)\b(?! na?o\b)|(?:haber|ter) \w+[aei]d[oa]\b|already\b.*\b(?:sent|made|settled|done|sorted|gone|taken|scheduled|arranged)\b)/;
/** What may be wrong besides: "if you have paid or something is off". */
const amiss = /\b(?:alg[ou]|algun|algum|any|some|dud|duv|problem|err[oa]|wrong|diferen|issue)\w*/;
const disregard = /\b(?:ignor|desconsider|omiso|disregard|descart|desestim)\w*/;
/** A mark, or, without one, the order to tell us: "si algo no cierra contestame y …". */
const conditionEnd =
  /[,;:—–]|\s-\s|(?<!\bn(?:o|ao)) (?=(?:contest|respond|escrib|escrev|avis|llam|lig)\w*(?:me|nos)\b|me (?:respond|fal|avis|escrev|escrib|lig|llam|diz|dig|dic)\w*)/;
const opening: Readonly<Record<Language, RegExp>> = {
  es: /(?:^|[,;:.(—–-]\s?|\by |\bo |\bpero |\bque )(?:si|en caso de|ante|cuando (?:quier|gust)\w*|de (?:tener|haber|existir|necesitar|requerir|preferir|no ser))\s/g,
  en: /^anything (?!less|else)[^,?]+(?=,)|\b(?:if|should (?:you|this|that|there|it|any|the|something)|in case|unless|were (?:you|there))\b/g,
  pt: /(?:^|[,;:.(—–]\s?|-\s|\be |\bou |\bmas |\bque |\bso )(?:se|caso|quando quiser|havendo|tendo|precisando|querendo|preferindo|surgindo)\b|\bse \w+[aeio]r(?:es|em|mos)?\b/g,
};
/** Who names courts, agencies or relatives invites nobody. */
const harsh = ['{lawsuit}', '{referral}', '{relative}', '{superior}'] as const;

/** "If the piece came out wrong, bring it in": a condition of the reader's that is neither about paying nor harsh. */
export function invitesUnderCondition(body: ReadPart, language: Language): boolean {
  return body.sentences.some(
    (sentence, at) => isInvitation(body, sentence, language) || isAnswered(body, sentence, body.sentences[at + 1]),
  );
}

function isInvitation({ text, tokens, clauses }: ReadPart, sentence: Sentence, language: Language): boolean {
  const { start, end, first, last } = sentence;
  const own = tokens.slice(first, last + 1);
  // "Sí" is no condition.
  if (own.some((token) => token.exact === 'sí')) return false;
  if (isHarsh(own.filter(({ clause }) => clauses[clause]?.conditional !== true))) return false;
  const said = fold(text.slice(start, end));
  // "If it is urgent, ring me" hurries nobody, nor does "I thank you right away" in Portuguese.
  const isHasty = own.some(
    (token, at) =>
      hasKey(token, '{at-once}') && clauses[token.clause]?.conditional !== true && own[at - 1]?.word !== 'desde',
  );
  if (isHasty && !/\b(?:despues|luego|depois|later|then)\b/.test(said) && !isOwnHaste(said)) return false;
  if (disregard.test(said)) return false;
  // "If it is on its way already, or if something was wrong, write to us": each condition speaks for itself.
  return [...said.matchAll(opening[language])].some(({ index }) => {
    const condition = said.slice(index + 1).split(conditionEnd)[0] ?? '';
    return (
      isOpen(condition) ||
      condition
        .split(/\s(?:o|ou|or)\s/)
        .slice(1)
        .some((part) => amiss.test(part) && isOpen(part))
    );
  });
}

function isOpen(condition: string): boolean {
  return !closed.test(condition.trim()) && !done.test(condition);
}

/** "Anything holding it up? Just say": a question that is not about paying, and in the next sentence an order to tell us. */
function isAnswered(body: ReadPart, asked: Sentence, next: Sentence | undefined): boolean {
  if (!questions(body).includes(asked) || next === undefined || next.question) return false;
  const { text, tokens } = body;
  const own = tokens.slice(next.first, next.last + 1);
  if (isHarsh(own)) return false;
  return (
    !closed.test(fold(text.slice(asked.start, next.end))) &&
    own.some((token) => hasKey(token, '{tell-us}') || hasKey(token, '{tell}') || hasKey(token, '{we-verb}'))
  );
}

function isHarsh(tokens: readonly Token[]): boolean {
  return tokens.some((token) => harsh.some((key) => hasKey(token, key)));
}
