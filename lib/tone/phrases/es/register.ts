import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const register: FamilyPhrases<'register'> = {
  'register.mixed': {
    pattern: [],
    message: 'Mezcla de tratamientos',
    why: 'Pasar de tú a usted se lee como descuido o como un texto copiado.',
    rewrite: [],
  },
  'register.mismatch': {
    pattern: [],
    message: 'Otro tratamiento que el de la ficha',
    details: { language: 'La carta no está en el idioma de la ficha' },
    why: 'La forma de tratar a cada cliente es parte de conocerle.',
    rewrite: [],
  },
};

export const registerExamples: FamilyExamples<'register'> = {
  'register.mixed': {
    fire: [
      '¿Me puede confirmar la fecha? Si te hace falta algo, me escribes.',
      'Te escribo por la factura F-118. Usted tiene hasta el viernes.',
      'Estimado Sr. Ruiz: le recuerdo que usted recibió el pedido. ¿Puedes confirmarme la fecha?',
      'Os escribimos por la factura. Díganme ustedes qué día.',
    ],
    quiet: [
      '¿Me puede confirmar tu contador la fecha?',
      'Le escribo por el pedido de Ana y su equipo. Usted decide.',
      'Te escribo porque vos tenés una factura abierta.',
      'Le escribo por la factura F-118. Usted tiene hasta el viernes.',
      'Te escribo a ti; si ustedes prefieren otra fecha, dime.',
      'Usted puede pagar en la web «Tu cuenta».',
    ],
  },
  'register.mismatch': {
    fire: [
      {
        body: 'Hola, ¿cómo estás? Te escribo por la factura.',
        facts: exampleFacts({ customer: { name: 'Luna', formOfAddress: 'usted' } }),
      },
    ],
    quiet: [
      {
        body: '¿Cómo está usted? Le escribo por la factura.',
        facts: exampleFacts({ customer: { name: 'Luna', formOfAddress: 'usted', language: 'es' } }),
      },
    ],
  },
};
