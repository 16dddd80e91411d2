import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const template: FamilyPhrases<'template'> = {
  'template.placeholder': {
    pattern: [],
    message: 'Un hueco sin rellenar',
    why: 'Un hueco sin rellenar dice que nadie revisó la carta.',
    rewrite: [],
  },
};

export const templateExamples: FamilyExamples<'template'> = {
  'template.placeholder': {
    fire: ['Estimado {{nombre}}:', 'Le escribo por la factura XX.', 'Hola, [Nombre]:', 'El importe es de ____.'],
    quiet: ['Estimada Ana:', '(ref. [A-12])', 'Talla XL y modelo XX1.', '[…]'],
  },
};
