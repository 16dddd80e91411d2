import { hasKey } from './has-key';
import type { Hit, ReadPart, Sentence } from './read-letter';

const rhetorical =
  /^\W*(?:acaso|cuantas veces|hasta cuando|que clase|como (?:puede|es posible|se atreve)|le parece (?:normal|bien|justo)|no (?:le|te|les) da|is this (?:how|what|the (?:way|thanks)|a joke|your idea|some)|how (?:many times|dare|long)|what kind|do you think|don.t you|quantas vezes|ate quando|que tipo|como pode|acha (?:normal|justo|bonito)|nao (?:tem|lhe|te) (?:vergonha|da))/;
/** "How are you?" at the end of a greeting asks for nothing. */
const smallTalk =
  /(?:como (?:(?:me |te |le |les |os )+)?(?:va[ns]?|vai|esta[ns]?|estais|and[ae]n?|andas|vien[ea]s?|venis|lleva[ns]?|vao|passou|tem passado)(?: (?:todo|tudo|eso|la cosa|usted|ustedes|la semana|por (?:ahi|alla)))*|que (?:tal|onda|cuentas|hubo)(?: (?:todo|va todo|estas?|por (?:ahi|alla)))*|(?:todo|tudo) (?:bien|bem)(?: (?:por (?:ahi|alla|ai)|contigo|com voce))?|how (?:are|is) (?:you|things|everything|it going)(?: (?:all|doing|today|keeping))*)\W*$/;
/** Who would be grateful "if" asks, however politely. */
const courtesy =
  /\b(?:agrade[cz]\w*|grat[oa]s?|grateful|appreciat\w*|obliged|ayudaria\w*|ajudaria\w*|(?:would|'d) (?:be (?:great|ideal|a (?:great )?help|very helpful)|help(?: us)?(?: a lot)?)|seria (?:otimo|ideal|de (?:gran|mucha) ayuda|de grande ajuda))\b[^.;:]{0,30}\b(?:si|se|if)\b|\b(?:si|se|if)\b[^.;:]{0,40}\b(?:agradec\w*|grateful|obliged)|\b(?:si|se|if)\b[^.;:]{0,20}\b(?:tan (?:amable|gentil|buen)|[eo]l? favor|kind enough|gentileza|bondad)\b/;
/** Words that make a request to tell us a real one although it stands beside an "if". */
const aboutPaying =
  /\b(?:cuando|fecha|dia|programad|when|date|day|scheduled|expect|quando|data|agendad|previsao|preve|ok\b|conforme|acuerdo|pag[aou]|payment|payable|transf|deposit|abon|liquid)/;

/** "If anything is off, give me a ring": what may be wrong, so whatever is asked then opens a door and asks nothing yet. */
const door =
  /^(?:(?:ante|con|com|for|em) )?(?:any|cualquier|qualquer)\b|\b(?:si|se|if|caso|should)\b(?! (?:no|nao) |[^,]* no (?:problem|question))[^,]*\b(?:algo|alg[uo]n\w*|dudas?|(?:any|some)(?:thing)?|questions?|algum\w*|duvidas?|trouble|problem\w*|inconvenient\w*)\b/;

/** Whether the letter asks to pay, to give a date or to tell us something; an invitation with "if" asks nothing yet. */
export function asksSomething(body: ReadPart, hits: readonly Hit[]): boolean {
  return questions(body).length > 0 || hits.some((hit) => isRequest(hit, body));
}

/** Questions to the reader that want an answer. */
export function questions({ sentences, text }: ReadPart): readonly Sentence[] {
  return sentences.filter(({ question, start, end }) => {
    if (!question) return false;
    const asked = folded(text.slice(start, end));
    return !rhetorical.test(asked) && !smallTalk.test(asked);
  });
}

/** A match that asks: no mere condition, and no "tell us" that only holds if something is wrong. */
function isRequest({ first, last }: Hit, body: ReadPart): boolean {
  const token = body.tokens[first];
  const sentence = body.sentences[token?.sentence ?? -1];
  if (token === undefined || sentence === undefined) return false;
  const said = folded(body.text.slice(sentence.start, sentence.end));
  if (courtesy.test(said)) return true;
  const around = body.clauses[token.clause];
  // "Settle up when you can": what begins the clause stands before its condition.
  const isUnder = around?.conditional === true && around.first < first;
  const own = body.tokens.slice(first, last + 1);
  if (!own.some((word) => hasKey(word, '{tell}')) && !door.test(said)) return !isUnder || isPermission(token.word);
  const clauses = body.clauses.filter((clause) => clause.first >= sentence.first && clause.last <= sentence.last);
  const isConditional = clauses.some(({ conditional }) => conditional) || hasIf(body, sentence);
  return !isConditional || aboutPaying.test(said);
}

function isPermission(word: string): boolean {
  return /^(?:pued|pode|pode|can|may|podr)/.test(word);
}

function hasIf({ tokens }: ReadPart, { first, last }: Sentence): boolean {
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
