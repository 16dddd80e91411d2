import type { ColumnProfile } from './column-profile';
import { isAgingBucket } from './aging-buckets';
import { isAmountField, isDayField, isSharedField, type Field } from './field';
import { exactHeadings } from './exact-headings';
import { headingRules } from './heading-words';

type Candidate = { column: number; field: Field; weight: number };

/**
 * Gives each column a meaning by its normalised heading and, where a heading fits two fields, by its content
 * (reference: imports §2.5). `given` are meanings that a preset or a remembered mapping has settled already; `closed`
 * are columns that it knows to mean nothing for us. Amounts may stand in one column per currency (`Saldo MXN`,
 * `Saldo USD`): `currencies` are those that the headings name.
 */
export function mapColumns(
  headings: readonly string[],
  profiles: readonly ColumnProfile[],
  given: readonly (Field | null)[] = [],
  closed: ReadonlySet<number> = new Set(),
  currencies: readonly (string | null)[] = [],
): (Field | null)[] {
  const mapping = headings.map((_, column) => given[column] ?? null);
  const candidates = headings
    .flatMap((heading, column) => (mapping[column] || closed.has(column) ? [] : candidatesOf(heading, column)))
    .map((candidate) => inItsPlace(candidate, headings, profiles))
    .filter(({ column, field }) => fits(field, profiles[column]))
    .toSorted((a, b) => b.weight - a.weight || a.column - b.column);
  const heading = (column: number) => headings[column] ?? '';
  const taken = new Set(mapping.filter((field) => field !== null));
  for (const { column, field } of candidates) {
    if (mapping[column]) continue;
    const inAnotherCurrency = isAmountField(field) && differs(currencies, column, mapping.indexOf(field));
    const isNextPart = field === 'paid' && isPartOf(heading(column), heading(mapping.indexOf('paid')));
    if (taken.has(field) && !isSharedField(field) && !inAnotherCurrency && !isNextPart) continue;
    mapping[column] = field;
    taken.add(field);
  }
  return repaired(mapping, headings, profiles, closed);
}

/** What a column's neighbours say about its heading. */
function inItsPlace(candidate: Candidate, headings: readonly string[], profiles: readonly ColumnProfile[]): Candidate {
  const { column, field } = candidate;
  // `Debe` with no credit side behind it is no side of an account: it is what somebody owes.
  const isOwed =
    field === 'total' &&
    headings[column] === 'debe' &&
    !headings.some((heading, at) => at > column && /\b(?:haber|credit\w*|abonos?)\b/.test(heading));
  if (isOwed) return { ...candidate, field: 'open', weight: 60 };
  // 1, 2, 3 … count the rows; another column may have the documents' numbers.
  return field === 'number' && profiles[column]?.counts ? { ...candidate, weight: 5 } : candidate;
}

/** How many different fields the headings of a row name, for finding the header row. */
export function namedFields(headings: readonly string[]): Set<Field> {
  const named = new Set<Field>();
  headings.forEach((heading, column) => {
    const best = candidatesOf(heading, column).toSorted((a, b) => b.weight - a.weight)[0];
    if (best) named.add(best.field);
  });
  return named;
}

function candidatesOf(heading: string, column: number): Candidate[] {
  if (heading === '') return [];
  const exact = (exactHeadings.get(heading) ?? []).map(({ field, weight }) => ({ column, field, weight }));
  const loose = headingRules
    .filter((rule) => rule.says.test(heading) && !rule.unless?.test(heading))
    .map(({ field, weight }) => ({ column, field, weight }));
  const bucket: Candidate[] = isAgingBucket(heading) ? [{ column, field: 'bucket', weight: 70 }] : [];
  return [...exact, ...loose, ...bucket];
}

/** Whether the content allows the field. An empty column contradicts nothing. */
function fits(field: Field, profile: ColumnProfile | undefined): boolean {
  if (profile === undefined || profile.told === 0) return true;
  if (isDayField(field)) return profile.days >= 0.4 || profile.serials >= 0.9;
  if (isAmountField(field)) return profile.amounts >= 0.5 && profile.days < 0.5;
  if (field === 'customer') return profile.names >= 0.4 && profile.days < 0.5;
  if (field === 'email') return profile.emails >= 0.3;
  if (field === 'currency') return profile.currencies >= 0.5;
  // Under `VAT` or `IVA` may stand the tax itself.
  if (field === 'taxId')
    return (
      (profile.codes >= 0.4 || profile.taxIds >= 0.6) &&
      profile.days < 0.5 &&
      profile.cents < 0.5 &&
      (profile.taxIds >= 0.2 || profile.amounts < 0.5)
    );
  if (field === 'instalment') return profile.cents + profile.large < 0.5;
  if (field === 'type') return profile.types >= 0.5 || profile.distinct < 0.5;
  if (field === 'number') return profile.days < 0.5 && profile.types < 0.7 && profile.digits >= 0.2;
  if (field === 'daysLate') return profile.amounts >= 0.6 && profile.days < 0.5;
  return field !== 'status' || profile.answers >= 0.9 || (profile.amounts < 0.5 && profile.days < 0.5);
}

/** The one column of amounts whose heading says nothing to us (`Plata`), if there is only one. */
export function ownAmount(headings: readonly string[], profiles: readonly ColumnProfile[]): number | null {
  const columns = headings.flatMap((heading, column) => {
    const { amounts = 0, days = 0, serials = 0, told = 0 } = profiles[column] ?? {};
    const isAmount = told > 0 && amounts >= 0.8 && days < 0.2 && serials < 0.5;
    return isAmount && heading !== '' && namedFields([heading]).size === 0 && !notMoney.test(heading) ? [column] : [];
  });
  return columns.length === 1 ? (columns[0] ?? null) : null;
}

const notMoney =
  /\b(?:dias|days|mes|ano|year|month|cod\w*|id|cp|zip|tel\w*|%|tasa|rate|iva|tax|cantidad|qty|edad|semana)\b/;

/** The one column of names whose heading says nothing to us (`Amigo`, or nothing at all), in a list where every row has one. */
export function ownName(
  headings: readonly string[],
  mapping: readonly (Field | null)[],
  profiles: readonly ColumnProfile[],
): number | null {
  // Beside a customer's code a description is the customer's.
  const identified = mapping.includes('customerId') || mapping.includes('taxId');
  const isAccount = headings.some(
    (heading, column) => /^(?:sub)?(?:cuenta|cta|account)\b/.test(heading) && (profiles[column]?.codes ?? 0) >= 0.9,
  );
  const fullest = Math.max(0, ...profiles.map(({ told }) => told));
  const columns = headings.flatMap((heading, column) => {
    const { names = 0, days = 1, types = 1, told = 0, distinct = 0, digits = 1 } = profiles[column] ?? {};
    const isName = names >= 0.8 && days === 0 && types < 0.2 && distinct > 0.3 && told >= fullest * 0.9 && told > 1;
    const isFree =
      mapping[column] === null || ((identified || (isAccount && digits < 0.2)) && mapping[column] === 'concept');
    return isName && (heading !== '' || column === 0) && isFree && !notDebtor.test(heading) ? [column] : [];
  });
  return columns.length === 1 ? (columns[0] ?? null) : null;
}

const notDebtor =
  /\b(?:vended\w*|comercial|agente|asesor\w*|direccion|address|domicilio|ciudad|city|municipio|provincia|departamento|estado|zona|ruta|region|pais|country|forma|metodo|medio|banco|bank|obs\w*|notas?|coment\w*|remarks?|notes?|comments?|categoria|product\w*|servicios?|sucursal|filial|tienda|almacen|usuario|user|motivo|proyecto|project|condicion\w*|terms|tipo|portador|centro|historico|grupo|group|segmento|canal|sales\w*|emisor|emitente|proveedor|mes|month|dia|marca|cargo|puesto|etiquetas?(?! de fila)|tags?)\b/;

const ofPayment =
  /\b(?:forma|metodo|medio|meio|pag\w*|pay\w*|cobr\w*|portador|via|canal|banco|bank|categ\w*|servicio|service|product\w*|obs\w*|notas?|notes?|coment\w*)\b/;

/** Currency codes and nothing else, whatever the heading calls them (`ML`, `Local`). */
function isCurrencyColumn(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && profile.told > 0 && profile.currencyCodes >= 0.95 && profile.amounts === 0;
}

/** Whether both headings are one but for their number: `Abono 1`, `Abono 2`. */
function isPartOf(heading: string, first: string): boolean {
  const stem = /^(.*\D)\d{1,2}$/;
  const own = stem.exec(heading)?.[1];
  return own !== undefined && own === stem.exec(first)?.[1];
}

function differs(currencies: readonly (string | null)[], one: number, other: number): boolean {
  return Boolean(currencies[one] && currencies[other] && currencies[one] !== currencies[other]);
}

/** What headings alone could not settle. */
function repaired(
  fields: (Field | null)[],
  headings: readonly string[],
  profiles: readonly ColumnProfile[],
  closed: ReadonlySet<number>,
): (Field | null)[] {
  const mapping = [...fields];
  const at = (field: Field) => mapping.indexOf(field);
  const buckets = mapping.filter((field) => field === 'bucket').length;
  // `Credit` beside aging spans is already in their total.
  const credit = at('paid');
  if (buckets >= 2 && /^(?:credits?|creditos?|a favor|saldos? a favor)$/.test(headings[credit] ?? ''))
    mapping[credit] = null;
  if (at('open') < 0 && at('total') >= 0 && at('paid') < 0 && buckets >= 2) mapping[at('total')] = 'open';
  if (at('number') < 0 && at('orderRef') >= 0 && (profiles[at('orderRef')]?.distinct ?? 0) > 0.8) {
    mapping[at('orderRef')] = 'number';
  }
  const numbered = mapping.findIndex(
    (field, column) => field === null && !closed.has(column) && (profiles[column]?.documentNumbers ?? 0) >= 0.9,
  );
  if (at('number') < 0 && numbered >= 0) mapping[numbered] = 'number';
  // One price and no quantity beside it is what the whole was sold for.
  const priced = headings.findIndex(
    (heading, column) => /^(?:precio|price|preco)$/.test(heading) && !closed.has(column),
  );
  const isLoneItem = mapping.filter((field) => field === 'lineItem').length === 1 && mapping[priced] === 'lineItem';
  if (isLoneItem && at('total') < 0 && (profiles[priced]?.amounts ?? 0) >= 0.8) mapping[priced] = 'total';
  if (!mapping.some(isAmountField)) {
    const amount = ownAmount(headings, profiles);
    if (amount !== null && !closed.has(amount)) mapping[amount] = 'total';
  }
  // A running number of the books beside the document's own number under `Ref`.
  const reference = at('orderRef');
  const isRunning = /^(?:no|n|nr|nro|num|trans\w* no)$/.test(headings[at('number')] ?? '');
  if (isRunning && (profiles[reference]?.documentNumbers ?? 0) >= 0.6 && profiles[at('number')]?.documentNumbers === 0)
    [mapping[at('number')], mapping[reference]] = [null, 'number'];
  // A tax id under `Código` or `Ficha` is still one: its form tells.
  const formed = mapping.findIndex(
    (field, column) =>
      (field === null || field === 'customerId') &&
      !closed.has(column) &&
      (profiles[column]?.taxForms ?? 0) >= 0.6 &&
      !/\b(?:emisor|emitente|supplier|proveedor|vendedor)\b/.test(headings[column] ?? ''),
  );
  if (at('taxId') < 0 && formed >= 0) mapping[formed] = 'taxId';
  const codes = mapping.findIndex(
    (field, column) => field === null && !closed.has(column) && isCurrencyColumn(profiles[column]),
  );
  if (at('currency') < 0 && codes >= 0) mapping[codes] = 'currency';
  const free = headings.findIndex(
    (_, column) => mapping[column] === null && !closed.has(column) && (profiles[column]?.emails ?? 0) >= 0.6,
  );
  if (at('email') < 0 && free >= 0) mapping[free] = 'email';
  // Nothing but types of documents, invoices among them, whatever the heading calls them.
  const typed = mapping.findIndex((field, column) => {
    const { types = 0, invoices = 0, told = 0 } = profiles[column] ?? {};
    const isFree = field === null && !closed.has(column) && !ofPayment.test(headings[column] ?? '');
    return isFree && told > 1 && types >= 0.9 && invoices >= 0.3;
  });
  if (at('type') < 0 && typed >= 0) mapping[typed] = 'type';
  // `Cliente / correo`: the name stands before the address.
  const email = at('email');
  const namesToo = /\b(?:cliente|customer|client|contacto|contact|nombre|nome|name|deudor|empresa)\b/;
  if (at('customer') < 0 && email >= 0 && namesToo.test(headings[email] ?? '') && (profiles[email]?.named ?? 0) >= 0.5)
    mapping[email] = 'customer';
  return mapping;
}
