/** Businesses whose kind is masculine in Portuguese; a brand by itself is a company, *a empresa*. */
const masculine =
  /^(?:(?:super|mini|hiper)?mercado|armazem|arma(?:rinho|zens)|posto|grupo|banco|instituto|colegio|centro|hotel|restaurante|bar|cafe|laboratorio|escritorio|deposito|atelie|estudio|studio|salao|acougue|emporio|comercio|hospital|condominio|frigorifico|sitio|buffet|bazar|consultorio|clube|espaco|moinho|engenho|estaleiro|residencial|sebo|atacad(?:ao|o|ista)|varejao|consorcio|lar|pet|auto (?:posto|center)|dr|seu|sr)\b/;

/** `da Metalúrgica Aurora`, `do Mercado Silva`: whose a Portuguese letter is. */
export function ofCompany(name: string): string {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return `${masculine.test(plain.replace(/^[^a-z]+/, '')) ? 'do' : 'da'} ${name}`;
}
