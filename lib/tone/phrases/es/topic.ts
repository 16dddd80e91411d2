import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const topic: FamilyPhrases<'topic'> = {
  'topic.marketing': {
    pattern: [
      '(aproveche*|no te pierdas|conoce|conoce) …3 (promocion*|catalogo*|black friday)',
      'nuevo catalogo',
      'buen fin',
      'le presentamos …3 coleccion',
    ],
    antipattern: [],
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
