import { fold } from '@/lib/text/fold';
import { callsSameName, isMistypedSurname, joinsNames } from './calls-same-name';
import type { ReadLetter } from './read-letter';
import type { ToneFacts } from './tone-facts';

const shortestName = 2;
/** Words of a greeting that call nobody by name. */
const noName =
  /^(?:hol[ai]+|buen\w*|muy|mi|mis|meus?|minhas?|dias?|tardes?|noches?|noites?|bom|boa|que|tal|estimad[oa]s?|apreciad[oa]s?|querid[oa]s?|respetad[oa]s?|distinguid[oa]s?|prezad[oa]s?|car[oa]s?|ola|oi+e?|dear|h[ie]|hello|hey|good|morning|afternoon|evening|day|don|dona|seu|sr\w*|sra|srta|senor\w*|senhor\w*|mr|mrs|ms|miss|sir\w*|dr|dra|doctor\w*|lic|licenciad[oa]|ing|ingenier[oa]|engenheir[oa]|arq|arquitect[oa]|prof\w*|mtr[oa]|maestr[oa]|contador[a]?|cp|c|p|d|eng|de|del|da|do|la|las|el|los|le|les|y|e|and|the|to|of|at|a|al|ao|aos|o|os|as|en|em|para|amig[oa]s?|vecin[oa]|como|cuenta|how|are|you|tudo|todo|bien|bem|saludos?|saudacoes|cordial|un|um|gusto|estas?|esta|va|vai|ai|opa|fala|ey|up|again|de nuevo)$/;
/** A group or an office is greeted rightly whoever is on record. */
const group =
  /\b(?:equip[oe]|team|gente|pessoal|galera|turma|muchach[oa]s|chic[oa]s|amigos|folks|everyone|all|todos|departamento|depto|area|sector|setor|department|office|oficina|administracion|administracao|contabilidad\w*|contabilidade|tesoreria|tesouraria|finan\w+|cuentas por pagar|contas a pagar|proveedores|fornecedores|accounts|accounting|payable|payables|compras|cobranzas|pagos|pagamentos|purchasing|bookkeeping|familia|family)\b/;
/** Spoken to by what they are: "Licenciado, muy buen día". */
const title =
  /\b(?:licenciad[oa]|ingenier[oa]|engenheir[oa]|arquitect[oa]|arquitet[oa]|doctor[a]?|doutor[a]?|profesor[a]?|professor[a]?|maestr[oa]|contador[a]?)\b/;
/** Words of company names that many companies share, and legal forms. */
const common =
  /^(?:s|a|r|l|c|v|de|del|la|las|los|el|da|do|dos|das|e|y|and|the|of|sa|sas|srl|sl|slu|spa|ltda|ltd|eirl|eireli|me|epp|llc|llp|inc|corp|co|plc|gmbh|cia|hnos|hermanos|hijos|sons|comercial|comercio|distribuidora|industrias?|industria|servicios|servicos|grupo|group|constructora|construtora|taller|talleres|restaurante|hotel|clinica|tienda|loja|casa|empresa|company|holdings?)$/;

/** A name behind the comma of a greeting, with its title. */
const calledBehind =
  /^[^,.\d]{2,20},\s(?:(?:don|doña|dona|seu|señora?|señorita|senhora?|sra?\.?|doctora?|dra?\.?|licenciad[oa]|ingenier[oa]|lic\.?|ing\.?|mi|my)\s)*(\p{Lu}[\p{Ll}'’-]+(?:\s\p{Lu}[\p{Ll}'’-]+)*)\s?[,.:!]/u;
const longestOpening = 60;

/** Who a greeting calls, beside the record: the right one, somebody else, or nobody by name. */
type Called = 'right' | 'other' | 'nobody';

/**
 * Whether the greeting calls a person, a group or the company on record, in full or as friends do. Where no person is on
 * record any name will do.
 */
export function whoIsGreeted({ greeting, body }: ReadLetter, facts: ToneFacts | null): Called {
  if (greeting === null) return 'nobody';
  const people = (facts?.contacts ?? []).flatMap(({ name }) => (name ? [name] : []));
  if (facts?.customer.consumer) people.push(facts.customer.name);
  const line = openingLine(body.text, greeting.start, greeting.end);
  const said = fold(line);
  if (facts === null) return greeting.generic ? 'nobody' : 'right';
  // "Caro" greets in Portuguese where it stands first, and is Carolina behind a greeting.
  const called = wordsOf(said).filter((word, at) => !noName.test(word) || (at > 0 && word === 'caro'));
  if (called.some((word) => isOnRecord(word, people, facts))) return 'right';
  if (group.test(said)) return 'right';
  const name = greeting.names && !greeting.generic ? body.text.slice(greeting.names.start, greeting.names.end) : null;
  const vocative = name ?? calledBehind.exec(line)?.[1];
  // Whom one does not know one cannot greet by name.
  if (people.length === 0) return greeting.generic && called.length > 0 ? 'nobody' : 'right';
  const isNamed = vocative !== undefined && wordsOf(fold(vocative)).some((word) => !noName.test(word));
  if (isNamed) return 'other';
  return title.test(said) ? 'right' : 'nobody';
}

/** The greeting with the name that may stand behind its comma: "Buenos días, doctora Marcela." */
function openingLine(text: string, start: number, end: number): string {
  const line = text.slice(start, start + longestOpening).split('\n')[0] ?? '';
  const mark = line
    .slice(end - start)
    .search(/[:!?¿]|(?<!\b(?:Sr|Sra|Srta|Dr|Dra|Lic|Ing|Arq|Mr|Mrs|Ms|Prof|D))\.(?:\s|$)/);
  return mark === -1 ? line : line.slice(0, end - start + mark + 1);
}

function isOnRecord(word: string, people: readonly string[], { customer, contacts }: ToneFacts): boolean {
  const names = people.flatMap((name) => wordsOf(fold(name)));
  if (names.some((name) => callsSameName(word, name)) || joinsNames(word, names)) return true;
  if (
    people.some((name) =>
      wordsOf(fold(name))
        .slice(1)
        .some((part) => isMistypedSurname(word, part)),
    )
  )
    return true;
  if (word.length <= shortestName) return false;
  const own = wordsOf(fold(customer.name)).filter((part) => !common.test(part));
  if (own.some((part) => part === word || (part.length > 4 && callsSameName(word, part)))) return true;
  return contacts.some(({ value }) => {
    const [local = '', domain = ''] = fold(value).split('@');
    return (
      local.split(/[\W_\d]+/).includes(word) || (word.length > 3 && (domain.includes(word) || local.startsWith(word)))
    );
  });
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu)?.filter((word) => word.length >= shortestName) ?? [];
}
