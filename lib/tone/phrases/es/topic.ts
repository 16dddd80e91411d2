import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const topic: FamilyPhrases<'topic'> = {
  'topic.marketing': {
    pattern: [
      '(aproveche*|aprovecha|aprovechá|aprovechad|no se pierda*|no te pierdas|descubra*|descubre|descubrí|conozca*|conoce|conocé|visite*|visita|visitá|eche un vistazo|echa un vistazo|mire|mira|prueba|pruebe|suscribase|suscribite|suscribete|siganos|seguinos|siguenos) …3 (promocion*|oferta*|catalogo*|novedad*|descuento*|coleccion*|productos|producto|lanzamiento*|rebaja*|tienda|web|servicios|linea|black friday|cyber*|liquidacion|redes|instagram|newsletter|boletin|stand)',
      '(nueva|nuevas|nuevo|nuevos|super|grandes|nuestras|nuestra) (promocion*|oferta*|coleccion*|rebaja*|linea de|catalogo|lanzamiento*)',
      '(black friday|cyber monday|cyber day*|hot sale|buen fin|2x1|dos por uno|segunda unidad)',
      '{percent} (de)? (descuento|dto|off) …3 (compra|pedido|catalogo|coleccion|seleccionad*|tienda|toda)',
      '(le|te|os|les) (ofrecemos|presentamos|invitamos) …3 (nuev*|promocion*|catalogo|coleccion|feria|inauguracion|lanzamiento)',
    ],
    antipattern: [
      '(descuento|dto) …2 (acordad*|pactad*|pronto pago|por pago)',
      '{percent} …1 (acordad*|pactad*)',
      '(nuevo|nueva) (fecha|plazo|plan|acuerdo|propuesta)',
      '(visite|conozca|mire) …2 (portal|enlace) de pago*',
    ],
    message: 'Promoción dentro de un cobro',
    why: 'Vender mientras se cobra confunde el pedido y suena poco sincero.',
    rewrite: [],
  },
};

export const topicExamples: FamilyExamples<'topic'> = {
  'topic.marketing': {
    fire: [
      'Aproveche nuestras promociones de fin de año.',
      'Conocé nuestro nuevo catálogo.',
      'De paso, le presentamos nuestra nueva colección.',
      'No te pierdas las ofertas del Black Friday.',
    ],
    quiet: [
      'Si paga antes del 10, se aplica el 2 % acordado.',
      'El descuento por pronto pago sigue vigente.',
      'Podemos acordar una nueva fecha.',
      'Le envío el catálogo que nos pidió.',
    ],
  },
};
