import type { AddressForms } from '../../tone-language';

/** você | tu | o senhor | vocês: what rewrites name as `{form with você}`. */
export const forms: AddressForms = {
  você: 'você|ti|o senhor|vocês',
  lhe: 'lhe|te|lhe|lhes',
  seu: 'seu|teu|seu|seu',
  sua: 'sua|tua|sua|sua',
  pode: 'pode|podes|o senhor pode|podem',
  poderia: 'poderia|poderias|o senhor poderia|poderiam',
  consegue: 'consegue|consegues|o senhor consegue|conseguem',
  pretende: 'pretende|pretendes|pretende|pretendem',
  precisa: 'precisa|precisas|o senhor precisa|precisam',
  precisar: 'precisar|precisares|precisar|precisarem',
  pagou: 'pagou|pagaste|pagou|pagaram',
  desconsidere: 'desconsidere|desconsidera|desconsidere|desconsiderem',
  responda: 'responda|responde|responda|respondam',
  avise: 'avise|avisa|avise|avisem',
  ligue: 'ligue|liga|ligue|liguem',
  conte: 'conte|conta|conte|contem',
  envie: 'envie|envia|envie|enviem',
};
