import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const hedge: FamilyPhrases<'hedge'> = {
  'hedge.submissive': {
    pattern: [
      'si no es (mucha|demasiada|una gran|gran)? (molestia|pedir|abuso|inconveniente)',
      'si no (le|te|les|os) (molesta|importa|incomoda|supone)',
      '(disculpe*|disculpame|disculpá|disculpad|perdone*|perdona|perdonad|perdoname|lamento|lamentamos|siento|sentimos|pido disculpas|pedimos disculpas|mil disculpas|perdon) …2 (que)? …1 (molest*|insist*|incomod*|interrump*|atrev*|importun*|la insistencia|la molestia|las molestias|el atrevimiento|robarle|quitarle|tomar su tiempo|ser pesad*)',
      '(no)? (quisiera|quiero|queremos|quisieramos|pretendo|desearia|deseamos) (molestar*|incomodar*|importunar*|ser (pesad*|molest*|inoportun*)|presionar*|abusar)',
      '(me|nos) (da|apena|avergüenza) (pena|mucha pena|verguenza)? …1 (pedir*|molestar*|insistir*|recordar*|tener que)',
      '(se|sabemos) que (es|soy|somos) (una molestia|molest*|pesad*|insistente*)',
      '(cuando|si) (pueda*|buenamente pueda|tenga* un ratito|tenga* un minutito|le sea posible) (y)? (si)? (no es|sin)',
      '(me atrevo|nos atrevemos|tomo el atrevimiento|tomamos el atrevimiento|con todo respeto me)',
      '(un|su|tu) (favorcito|minutito|ratito|momentito)',
      'odio (molestar*|insistir|tener que)',
    ],
    antipattern: [
      '(disculpe*|disculpa|perdone*|lamento|lamentamos) …2 (error|retraso|demora|confusion|falla|equivocacion)',
    ],
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
