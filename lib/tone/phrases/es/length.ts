import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const length: FamilyPhrases<'length'> = {
  'length.mail': {
    pattern: [],
    message: 'El correo es largo',
    why: 'Una carta larga no se lee hasta el final, y la petición se pierde.',
    rewrite: [],
  },
  'length.sentence': {
    pattern: [],
    message: 'La frase es larga',
    why: 'Las frases largas esconden la petición.',
    rewrite: [],
  },
};

export const lengthExamples: FamilyExamples<'length'> = {
  'length.mail': {
    fire: ['La factura sigue abierta en nuestros registros. '.repeat(32)],
    quiet: ['La factura sigue abierta en nuestros registros. '.repeat(15)],
  },
  'length.sentence': {
    fire: [
      'Le escribo porque al revisar las cuentas del mes hemos visto que la factura F-118, que corresponde al pedido que recibieron en abril en su almacén de la costa, todavía aparece pendiente en nuestros registros contables.',
    ],
    quiet: ['Le escribo por la factura F-118, del pedido de abril.'],
  },
};
