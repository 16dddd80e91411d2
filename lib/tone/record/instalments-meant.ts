import { fold } from '@/lib/text/fold';
import { daysBetween } from '@/lib/domain/plain-date';
import type { ToneFacts } from '../tone-facts';

/** One step of a running plan. */
export type Instalment = ToneFacts['plans'][number]['schedule'][number];

const noun = String.raw`(?:cuotas?|parcelas?|parcialidad(?:es)?|plazos?|instal+ments?|mensualidad(?:es)?|presta[cç](?:ao|oes)|pagos?|payments?|letras?)`;
const ordinals: readonly string[] = [
  'primer[ao]?|1(?:st|[aªºo°])?|first|primeir[ao]|uno|one|um',
  'segund[ao]|2(?:nd|[aªºo°])?|second|dos|two|dois',
  'tercer[ao]?|3(?:rd|[aªºo°])?|third|terceir[ao]|tres|three',
  'cuart[ao]|4(?:th|[aªºo°])?|fourth|quart[ao]|cuatro|four|quatro',
  'quint[ao]|5(?:th|[aªºo°])?|fifth|cinco|five',
  'sext[ao]|6(?:th|[aªºo°])?|sixth|seis|six',
];
const nth = ordinals.map(
  (forms) =>
    new RegExp(
      String.raw`\b(?:${forms}) ${noun}|\b${noun}(?: n\W{1,3}| numero | number | no\.? )? ?(?:${forms})(?![\w.,]*\d)\b|\b(?:la|the|a) (?:${forms.replace(/\|(?:uno|one|um|dos|two|dois|tres|three|cuatro|four|quatro|cinco|five|seis|six)(?=\||$)/g, '')}) (?:de|of) (?:the )?\w+`,
    ),
);
const spoken = new RegExp(
  String.raw`\b(?:cuotas?|parcelas?|parcialidad(?:es)?|instal+ments?|mensualidad(?:es)?|presta[cç](?:ao|oes)|(?:first|second|third|fourth|next|last|primer|segundo|tercer|ultimo|proximo|siguiente|\d(?:st|nd|rd|th)) (?:pago|payment|abono)|(?:pago|payment) \d\b)`,
);
const offered =
  /\b(?:si prefiere\w*|si quiere\w*|podemos|podria\w* (?:divid|part)|we can|we could|could (?:split|be)|if you (?:prefer|like|would)|se preferir\w*|podemos (?:divid|parcel)|puedo|dividi\w*|partir\w*|split\w*|would \w+ payments)\b/;

/** Plans that still run; what was agreed once and ended says nothing of today. */
export function runningPlans({ plans }: ToneFacts): ToneFacts['plans'] {
  return plans.filter(({ endedOn }) => !endedOn);
}

/**
 * The steps of the running plan that a sentence is about: the one whose number it names, else all. Null where it speaks
 * of none, or only offers new ones.
 */
export function instalmentsMeant(sentence: string, facts: ToneFacts): readonly Instalment[] | null {
  const steps = runningPlans(facts).flatMap(({ schedule }) => schedule);
  if (steps.length === 0) return null;
  const said = fold(sentence);
  if (!spoken.test(said) && !nth.some((one) => one.test(said))) return null;
  if (offered.test(said)) return null;
  const counted = nth.flatMap((one, at) => (one.test(said) ? [at + 1] : []));
  const named = steps.filter(({ n }) => counted.includes(n));
  return named.length > 0 ? named : steps;
}

/** Of several steps the one that falls due nearest to today. */
export function nearestStep(steps: readonly Instalment[], { today }: ToneFacts): Instalment | null {
  const away = ({ dueOn }: Instalment) => Math.abs(daysBetween(dueOn, today));
  return steps.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}
