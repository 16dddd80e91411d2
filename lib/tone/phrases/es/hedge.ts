import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const hedge: FamilyPhrases<'hedge'> = {
  'hedge.submissive': {
    pattern: [
      'si no es mucha? molestia',
      '(disculpe*|disculpame|disculpá|disculpad|perdone*|perdona|perdonad|perdoname|lamento|lamentamos|siento|sentimos|pido disculpas|pedimos disculpas|mil disculpas|perdon) …2 (que)? …1 (molest*|insist*|incomod*|interrump*|atrev*|importun*|la insistencia|la molestia|las molestias|el atrevimiento|robarle|quitarle|tomar su tiempo|ser pesad*)',
      'no? quisiera incomodar*',
      'me da pena? …1 (pedir*|tener que)',
      'un ratito',
    ],
    antipattern: [],
    message: 'Demasiadas disculpas por cobrar',
    why: 'Pedir perdón por preguntar dice que pagar es un favor.',
    rewrite: ['{Le} escribo para'],
  },
};

export const hedgeExamples: FamilyExamples<'hedge'> = {
  'hedge.submissive': {
    fire: [
      'Si no es mucha molestia, disculpe que insista, ¿podría pagar la factura?',
      'Perdón por molestar otra vez. No quisiera incomodar, pero la factura venció.',
      'Disculpá la molestia. Me da pena pedirte esto, pero la factura sigue pendiente.',
    ],
    quiet: [
      'Disculpe el error de nuestra factura anterior.',
      'Disculpe que insista: ¿le llegó la copia?',
      'Lamentamos la demora de nuestra entrega. Disculpe la confusión.',
      'Cuando pueda, confírmeme la fecha.',
    ],
  },
};
