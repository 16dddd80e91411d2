import { fold } from '@/lib/text/fold';
import { questions } from './asks-something';
import { hasKey } from './has-key';
import { isOwnHaste } from './own-haste';
import type { ReadPart, Sentence } from './read-letter';

/** Conditions about paying or answering, and those that hurt: what follows them is no invitation. */
const closed =
  /\b(?:sigue[ns]?|continua[nr]?|persist\w*|verdad|realmente|really|serious\w*|evitar|avoid|fail\w*|pag(?:a|ue|an|uen|ar|o|as|amento)|paid|pay|payment|transfer\w*|deposit\w*|abon\w*|liquid\w*|quit\w*|cumpl\w*|recib\w*|receb\w*|receiv\w*|respond\w*|contest\w*|hear|aparec\w*|llega el|verguenza|vergonha|dignidad\w*|palabra|palavra)\b/;
/** "If you have already sent it": what is over and done opens no door. */
const done =
  /\b(?:ya|ja)\b(?! na?o\b)|\balready\b.*\b(?:sent|made|settled|done|sorted|gone|taken|scheduled|arranged)\b/;
/** "If any line looks odd, Ana will explain it on 985 22 33 44." */
const telephone = /\b(?:en el|al|no|pelo|ao|on|at)\s\+?\(?\d[\d ().-]{5,}\d/;
/** Who is asked for another proposal has an open door, whatever it hangs on. */
const propose =
  /\b(?:propon\w*|propong\w*|propoe|proponha\w*|sugier\w*|suger\w*|sugir\w*|propose|suggest|sketch|name (?:a|another))\b/;
/** In Portuguese "no" is a preposition. */
const denied = { pt: /\b(?:nao|sem|nunca)\b/, others: /\b(?:no|not|sin|without|never|nunca)\b/ };
const easy =
  /\b(?:no pasa nada|sin problema|no hay problema|tranquil\w*|no problem|no worries|not a problem|that is fine|that's fine|fine by|sem problema|nao tem problema|tudo bem|sem stress|de boa|sin pena|con toda confianza)\b/;
/** What the reader is asked to do about it: tell, bring, come, propose. */
const answer =
  /\b(?:traig\w*|trae\w*|traer\w*|mand[ae]\w*|envi[ae]\w*|propon\w*|propong\w*|propoe|proponha|pas[ae]\b|pase[ns]?|ven\b|venga\w*|venha|vem|vuelv\w*|chifl\w*|silb\w*|grit[ae]\w*|pid[ae]\w*|pregunt\w*|pergunt\w*|cham[ae]\w*|troc[ae]\w*|procur[ae]\w*|lig(?:a|ue|uem|ar)|escrev\w*|respond(?:a|e|am|er)|fal[ae]\w*|bring|come|pop|drop|swing|stop by|ask|shout|yell|holler|whistle|ping|buzz|send|say|speak|propose|suggest|give|come back|get back|write|reply|traga|traz|peca|dig[ao]\w*|dizer|sinaliz\w*|assinal\w*|apont\w*|senal\w*|hag\w*|inform\w*|indi\w*|coment\w*|deja\w*|deje\w*|cuent\w*|cont[ae]\w*|avis\w*|let|mostr[ea]\w*|show|tell|\w{3,}[aei]r(?:me|nos)|\w{2,}[aeidnr](?:me|nos)l[oa]s?)\b/;
/** What we would do then; harsh measures are named so as to be left out. */
const arranging =
  /\b(?!correo\b|\w{3,}[aei]ndo\b)(?:cambi|dej|pas|mov|corr|ve|arregl|busc|ajust|revis|corrij|correg|divid|part|acomod|habl|platic|convers|charl|acord|resolv|soluc|repon|reenvi|envi|hac|mand|esper|ayud|acompan|refac|rehac|emit|reemit|marc|jog|troc|mud|parcel|combin|acert|divid|dá|da|fal|revemos|ach|encontr|organiz|adiant|adi|prorrog|descont|coordin|atend|explic|quedamos|ponemos|vuelvo|veo|reviso|cambio|mando|ajusto|desconto|troco|resolvo|vejo|mudo|refaco|corrijo)\w*(?:mos|o)\b|\ba gente (?!vai cobrar|corta|protest)\w+|\b(?:we|i)(?: will|'ll|’ll| can| could| would| want to|'d|’d| am happy| are happy| have)\s(?!(?:have|take|start|sue|refer|pass|charge|suspend|report|stop|begin|contact|consider|assume|be forced|instruct|hand|assign|not)\b)\w+|\b(?:i am|i[’']m|we are|we[’']re) (?:on|at|around|here|available|in|just|free|open|only|happy|glad|all ears)\b|\bda (?:para|pra|p) \w+r\b|\b(?:there is|ha|hay) (?:help|ajuda|ayuda|manera|forma|modo|jeito|opciones)\b|\b(?:l[aeo]s?|te|os|lhe) (?!\w*(?:ad|id)o\b|mismo|nuestro|otro|debo|ultimo|corto|demando|denuncio|reporto|embargo)\w{3,}o\b|\bquer(?:o|emos) (?:ouvi|ver?|sabe|oir|conoce)(?:r|[- ]?l[ao]s?)?\b/;
/** "If you see it differently, …": what an English reader may need, think or find is an invitation whatever follows. */
const aboutReader =
  /^(?:if|should|in case)\s(?:you|anything|something|there|any)\b(?![^,]*\b(?:ignor\w*|refus\w*|delay\w*|miss\w*|default\w*|continu\w*|keep|think|want us|were|had|mind|care\w*|valu\w*|respect\w*|could spare)\b)/;
/** A mark, or, without one, the order to tell us: "si algo no cierra contestame y …". */
const conditionEnd =
  /[,;:—–]|\s-\s|(?<!\bn(?:o|ao)) (?=(?:contest|respond|escrib|escrev|avis|llam|lig)\w*(?:me|nos)\b|me (?:respond|fal|avis|escrev|escrib|lig|llam|diz|dig|dic)\w*)/;
const opening = {
  es: /(?:^|[,;:.(—–-]\s?|\by |\bo |\bpero |\bque )(?:si|en caso de|ante|cuando (?:quier|gust)\w*|de (?:tener|haber|existir|necesitar|requerir|preferir|no ser))\s/,
  en: /^anything (?!less|else)[^,?]+(?=,)|\b(?:if|should (?:you|this|that|there|it|any|the|something)|in case|unless|were (?:you|there))\b/,
  pt: /(?:^|[,;:.(—–]\s?|-\s|\be |\bou |\bmas |\bque |\bso )(?:se|caso|quando quiser|havendo|tendo|precisando|querendo|preferindo|surgindo)\b|\bse \w+[aeio]r(?:es|em|mos)?\b/,
};
const anyOpening = [opening.es, opening.en, opening.pt];

/** "If the piece came out wrong, bring it in and we change it": a condition of the reader's, and an answer to it. */
export function invitesUnderCondition(body: ReadPart): boolean {
  return body.sentences.some(
    (sentence, at) => isInvitation(body, sentence) || isAnswered(body, sentence, body.sentences[at + 1]),
  );
}

function isInvitation({ text, tokens }: ReadPart, { start, end, first, last }: Sentence): boolean {
  const own = tokens.slice(first, last + 1);
  // "Sí" is no condition; and who names courts, agencies or relatives invites nobody.
  if (own.some((token) => token.exact === 'sí') || own.some((token) => harsh.some((key) => hasKey(token, key))))
    return false;
  const said = fold(text.slice(start, end));
  const begun = anyOpening.map((shape) => shape.exec(said)).find((match) => match !== null);
  if (begun === undefined || begun === null) return false;
  const denies = opening.pt.test(said) ? denied.pt : denied.others;
  const condition = said.slice(begun.index + 1).split(conditionEnd)[0] ?? '';
  const [from, to] = [start + begun.index, start + begun.index + condition.length];
  const isAboutTrouble = own.some((token) => token.start < to && hasKey(token, '{trouble}'));
  // "If it is urgent, ring me" hurries nobody, nor does "now one half and the other later".
  const isHasty = own.some((token) => (token.start < from || token.start > to) && hasKey(token, '{at-once}'));
  if (isHasty && !/\b(?:despues|luego|depois|later|then)\b/.test(said) && !isOwnHaste(said)) return false;
  if (closed.test(condition) || done.test(condition)) return false;
  const rest = said.slice(begun.index + 1 + condition.length);
  const isAnyhow = propose.test(rest) || arranging.test(rest);
  if (denies.test(condition) && !isAboutTrouble) return isAnyhow;
  if (telephone.test(rest)) return true;
  return aboutReader.test(said.slice(begun.index)) || easy.test(said) || answer.test(said) || arranging.test(said);
}

/** "Anything holding it up? Just say, and we'll see": a question, and in the next sentence what we do about it. */
function isAnswered(body: ReadPart, asked: Sentence, next: Sentence | undefined): boolean {
  if (!questions(body).includes(asked) || next === undefined || next.question) return false;
  const { text, tokens } = body;
  const own = tokens.slice(next.first, next.last + 1);
  if (own.some((token) => [...harsh, '{at-once}'].some((key) => hasKey(token, key)))) return false;
  const said = fold(text.slice(next.start, next.end));
  return !closed.test(said) && answer.test(said) && arranging.test(said);
}

const harsh = ['{lawsuit}', '{referral}', '{relative}', '{superior}'] as const;
