import { hasKey } from './has-key';
import type { Clause, Hit, ReadPart, Sentence } from './read-letter';

const rhetorical =
  /^\W*(?:acaso|cuantas veces|hasta cuando|que clase|como (?:puede|es posible|se atreve)|le parece (?:normal|bien|justo)|no (?:le|te|les) da|is this (?:how|what|the (?:way|thanks)|a joke|your idea|some)|how (?:many times|dare|long)|what kind|do you think|don.t you|quantas vezes|ate quando|que tipo|como pode|acha (?:normal|justo|bonito)|nao (?:tem|lhe|te) (?:vergonha|da))/;
/** "How are you?" at the end of a greeting asks for nothing. */
const smallTalk =
  /(?:como (?:(?:me |te |le |les |os )+)?(?:va[ns]?|vai|esta[ns]?|estais|and[ae]n?|andas|vien[ea]s?|venis|lleva[ns]?|vao|passou|tem passado)(?: (?:todo|tudo|eso|la cosa|usted|ustedes|la semana|por (?:ahi|alla)))*|que (?:tal|onda|cuentas|hubo)(?: (?:todo|va todo|estas?|por (?:ahi|alla)))*|(?:todo|tudo) (?:bien|bem)(?: (?:por (?:ahi|alla|ai)|contigo|com voce))?|how (?:are|is) (?:you|things|everything|it going)(?: (?:all|doing|today|keeping))*)\W*$/;
/** Who would be grateful "if" asks, however politely. */
const courtesy =
  /\b(?:agrade[cz]|grat[oae]|appreciat|obliged|ayudaria|ajudaria|amable|gentil|kind)\w*\b[^.;:]{0,30}\b(?:si|se|if)\b/;
/** Words that make a request to tell us a real one although it stands beside an "if". */
const aboutPaying =
  /\b(?:cuando|fecha|dia|programad|when|date|day|scheduled|expect|quando|data|agendad|previsao|preve|ok\b|conforme|acuerdo|pag[aou]|payment|payable|transf|deposit|abon|liquid)/;

/** "If there is no problem, please …" asks after all. */
const allWell =
  /^(?:si|se|if|caso) (?:no|nao|there is no|there's no|todo|tudo|everything|all|esta todo|estiver tudo)\b/;

/** Whether the letter asks to pay, to give a date or to tell us something; an invitation with "if" asks nothing yet. */
export function asksSomething(body: ReadPart, hits: readonly Hit[]): boolean {
  return questions(body).length > 0 || hits.some((hit) => isRequest(hit, body)) || setsDeadline(body);
}

/** Questions to the reader that want an answer. */
export function questions({ sentences, text }: ReadPart): readonly Sentence[] {
  return sentences.filter(({ question, start, end }) => {
    if (!question) return false;
    const asked = folded(text.slice(start, end));
    return !rhetorical.test(asked) && !smallTalk.test(asked);
  });
}

const until = /^(?:antes|before|by|hasta|tardar|ate|within)$/;
/** How many words a deadline's "before" stands from its day. */
const untilReach = 5;

/** "We need one of these two before Friday 15 May": who sets a day asks, unless it is set to the due date or a condition. */
function setsDeadline({ tokens, clauses, sentences }: ReadPart): boolean {
  const begins = (at: number) => sentences[tokens[at]?.sentence ?? -1]?.first ?? 0;
  return tokens.some(({ word, clause }, at) => {
    if (!until.test(word) || clauses.some((one) => one.conditional && one.first <= at && one.first >= begins(at)))
      return false;
    const before = tokens.slice(clauses[clause]?.first, at);
    return (
      tokens.slice(at + 1, at + untilReach).some(({ tags }) => tags.has('date')) &&
      !before.some(({ word: said }) => /^(?:venc|due|payable|pagader)/.test(said))
    );
  });
}

/** A match that asks: no mere condition, and no "tell us" that only holds if something is wrong. */
function isRequest({ first, last }: Hit, body: ReadPart): boolean {
  const token = body.tokens[first];
  const sentence = body.sentences[token?.sentence ?? -1];
  const own = body.clauses[token?.clause ?? -1];
  if (token === undefined || sentence === undefined || own === undefined) return false;
  const said = folded(body.text.slice(sentence.start, sentence.end));
  if (courtesy.test(said)) return true;
  const isAnswer = body.clauses.some(
    (clause) => clause.first >= sentence.first && clause.last < first && (clause.conditional || hasIf(body, clause)),
  );
  const tells = body.tokens.slice(first, last + 1).some((word) => hasKey(word, '{tell}'));
  if (tells || isAnswer) return !(isAnswer || hasIf(body, own)) || aboutPaying.test(said) || allWell.test(said);
  // "Settle up when you can": what begins the clause stands before its condition.
  return !(own.conditional && own.first < first) || isPermission(token.word);
}

function isPermission(word: string): boolean {
  return /^(?:pued|pode|pode|can|may|podr)/.test(word);
}

function hasIf({ tokens }: ReadPart, { first, last }: Clause): boolean {
  return tokens
    .slice(first, last + 1)
    .some(
      ({ word, exact }, at, own) =>
        (word === 'si' && exact !== 'sí' && !hasKey(own[at - 1], '{tell}') && !hasKey(own[at - 1], '{infinitive}')) ||
        word === 'if' ||
        word === 'cualquier' ||
        word === 'qualquer' ||
        (word === 'any' && at === 0) ||
        word === 'caso',
    );
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/^[¿¡\s]+/, '');
}
