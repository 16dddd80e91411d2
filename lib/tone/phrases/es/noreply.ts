import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const noreply: FamilyPhrases<'noreply'> = {
  noreply: {
    pattern: [
      '(no|favor de no|por favor no) (responda*|responder*|conteste*) …1 (a|este)? …1 (correo|mensaje|buzon)',
      '(este|esta) (buzon|direccion) …3 no (recibe|es monitoread*)',
      '(mensaje|aviso|casilla) (automatic*|generado automaticamente)',
      'no lo? responda*$',
    ],
    antipattern: [],
    message: 'Cierra la puerta a la respuesta',
    why: 'Lo que importa es conversar; una dirección cerrada termina la conversación.',
    rewrite: ['{Responda|Responde|Respondé|Responded|Respondan} a este correo.'],
  },
};

export const noreplyExamples: FamilyExamples<'noreply'> = {
  noreply: {
    fire: [
      'Por favor, no responda a este correo.',
      'No contestes este mensaje.',
      'Este buzón no recibe respuestas.',
      'Mensaje generado automáticamente, favor de no responder a este correo.',
      'Esta dirección no es monitoreada.',
    ],
    quiet: [
      'No hace falta que responda si ya pagó.',
      'Responda a este correo.',
      'Si no responde hoy, no pasa nada.',
      'No tiene que contestar este mensaje si ya pagó.',
    ],
  },
};
