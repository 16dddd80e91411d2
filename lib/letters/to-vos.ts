/**
 * The forms in which *vos* differs from *tú*, each read by a person: present indicative, imperative (with its pronouns)
 * and the pronouns themselves. What is the same in both (`te`, `tu`, `recibiste`, `puedas`, `ves`) is not listed.
 */
export const vosForms: Readonly<Record<string, string>> = {
  tú: 'vos',
  contigo: 'con vos',
  tienes: 'tenés',
  puedes: 'podés',
  quieres: 'querés',
  prefieres: 'preferís',
  crees: 'creés',
  corriges: 'corregís',
  necesitas: 'necesitás',
  dices: 'decís',
  confirmas: 'confirmás',
  respondes: 'respondés',
  conoces: 'conocés',
  ayudas: 'ayudás',
  dime: 'decime',
  dímelo: 'decímelo',
  escríbeme: 'escribime',
  cuéntame: 'contame',
  llámame: 'llamame',
  avísame: 'avisame',
  envíame: 'enviame',
  corrígeme: 'corregime',
  propónme: 'proponeme',
  respóndeme: 'respondeme',
  responde: 'respondé',
};

const tag = /(\{\{[\s\S]*?\}\}+)/;
const word = /\p{L}+/gu;

/**
 * A letter file in *tú* as one says it in *vos*. Only listed words change, whole and with their capital; what stands in
 * braces is the template's own and stays. Run on files before they are filled, so that no value can change.
 */
export function toVos(text: string): string {
  return text
    .split(tag)
    .map((piece) => (tag.test(piece) ? piece : piece.replace(word, vosWord)))
    .join('');
}

function vosWord(written: string): string {
  const form = vosForms[written.toLowerCase()];
  if (form === undefined) return written;
  return written === written.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1);
}
