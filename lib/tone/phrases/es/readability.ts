import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const readability: FamilyPhrases<'readability'> = {
  readability: {
    pattern: [],
    message: 'Se puede escribir más sencillo',
    why: 'Con frases y palabras cortas se entiende antes; es solo un dato.',
    rewrite: [],
  },
};

export const readabilityExamples: FamilyExamples<'readability'> = {
  readability: {
    fire: [
      'La responsabilidad administrativa correspondiente determina inevitablemente consecuencias contractuales extraordinariamente desproporcionadas respecto de obligaciones comerciales precedentemente documentadas internacionalmente mediante instrumentos especializados complementarios.',
    ],
    quiet: [
      'Hola, Ana. Le escribo por la factura de mayo. Aún no nos llega el pago. ¿Qué día le va bien? Si algo no está bien, dígame y lo vemos. Muchas gracias por todo.',
    ],
  },
};
