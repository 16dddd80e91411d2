import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const shouting: FamilyPhrases<'shouting'> = {
  'shouting.caps': {
    pattern: [],
    message: 'Mayúsculas seguidas',
    why: 'Las mayúsculas se leen como gritos.',
    rewrite: [],
  },
  'shouting.punct': {
    pattern: [],
    message: 'Signos repetidos',
    why: 'Los signos repetidos levantan la voz.',
    rewrite: [],
  },
};

export const shoutingExamples: FamilyExamples<'shouting'> = {
  'shouting.caps': {
    fire: ['PAGUE AHORA MISMO', 'Su cuenta está en MORA DESDE HACE MESES.', 'ÚLTIMO AVISO ANTES DE ACTUAR'],
    quiet: [
      'TORNILLOS DEL NORTE S.A. DE C.V., RFC XAXX010101000',
      'Factura MUY importante.',
      'Pago por SPEI a la CLABE, banco BBVA.',
    ],
  },
  'shouting.punct': {
    fire: ['¡¡¡PAGUE!!!', '¿Hasta cuándo???', '¿Qué pasó?!'],
    quiet: ['¡Gracias!', '¿Le viene bien? ¡Gracias!', '¡Hola! ¿Cómo está?'],
  },
};
