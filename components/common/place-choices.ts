/** ISO 3166 codes of Latin America, Iberia and their usual trading partners; names come from the browser. */
const countries =
  'AR BO BR CL CO CR CU DO EC SV GT HN MX NI PA PY PE PR UY VE ES PT US CA GB IE FR DE IT NL BE CH AT SE DK NO PL AO MZ CV GQ ZA IN SG AU NZ PH JP CN KR';

type Choice = { value: string; label: string };

/** Countries by their names in the interface's language. */
export function countryChoices(locale: string): Choice[] {
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  const { compare } = new Intl.Collator(locale);
  return countries
    .split(' ')
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((a, b) => compare(a.label, b.label));
}

/**
 * Every zone that the browser knows, after the choice of none, which is named with this machine's own zone; one that it
 * does not know any more is kept.
 */
export function zoneChoices(kept: string, none: (ownZone: string) => string): Choice[] {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = Intl.supportedValuesOf('timeZone');
  const all = kept !== '' && !zones.includes(kept) ? [kept, ...zones] : zones;
  return [{ value: '', label: none(own) }, ...all.map((value) => ({ value, label: value.replaceAll('_', ' ') }))];
}
