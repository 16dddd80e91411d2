import type { AddressForms } from '../../tone-language';

/** usted | tú | vos | vosotros | ustedes: what rewrites name as `{usted form}`. */
export const forms: AddressForms = {
  usted: 'usted|ti|vos|vosotros|ustedes',
  le: 'le|te|te|os|les',
  lo: 'lo|te|te|os|los',
  su: 'su|tu|tu|vuestro|su',
  sus: 'sus|tus|tus|vuestros|sus',
  se: 'se|te|te|os|se',
  puede: 'puede|puedes|podés|podéis|pueden',
  podría: 'podría|podrías|podrías|podríais|podrían',
  prevé: 'prevé|prevés|prevés|prevéis|prevén',
  tiene: 'tiene|tienes|tenés|tenéis|tienen',
  necesita: 'necesita|necesitas|necesitás|necesitáis|necesitan',
  prefiere: 'prefiere|prefieres|preferís|preferís|prefieren',
  realizó: 'realizó|realizaste|realizaste|realizasteis|realizaron',
  pagó: 'pagó|pagaste|pagaste|pagasteis|pagaron',
  dígame: 'dígame|dime|decime|decidme|díganme',
  avíseme: 'avíseme|avísame|avisame|avisadme|avísenme',
  llámeme: 'llámeme|llámame|llamame|llamadme|llámenme',
  cuénteme: 'cuénteme|cuéntame|contame|contadme|cuéntenme',
  escríbame: 'escríbame|escríbeme|escribime|escribidme|escríbanme',
  responda: 'responda|responde|respondé|responded|respondan',
  confirme: 'confirme|confirma|confirmá|confirmad|confirmen',
  envíeme: 'envíeme|envíame|enviame|enviadme|envíenme',
  indíqueme: 'indíqueme|indícame|indicame|indicadme|indíquenme',
  tome: 'tome|tomes|tomes|toméis|tomen',
};
