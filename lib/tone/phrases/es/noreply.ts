import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const noreply: FamilyPhrases<'noreply'> = {
  noreply: {
    pattern: [
      '(no|favor de no|por favor no) (responda*|responder*|conteste*|contestar*) …1 (a|al|este|esta|el)? …1 (correo|mensaje|email|mail|direccion|comunicacion|aviso|remitente|sms|buzon)',
      '(este|esta) (buzon|correo|direccion|casilla|cuenta|mensaje|email) …3 no (recibe|acepta|admite|es monitoread*|es revisad*|se (revisa|monitorea|lee|atiende|contesta)|esta (habilitad*|monitoread*|atendid*|supervisad*)|permite|puede recibir|atiende)',
      '(correo|mensaje|email|aviso|direccion|casilla|buzon) (automatic*|generado automaticamente|enviado automaticamente|de solo envio|no monitoreada|desatendida)',
      '(generado|enviado|emitido) (de forma)? (automaticamente|automatica|por un sistema)',
      'no (se atenderan|atenderemos|aceptaremos|se aceptan|se responderan|responderemos|se admiten|admitiremos) …2 (respuestas|consultas|reclamos|reclamaciones|mensajes|correos|llamadas)',
      'no (lo|la)? (llame*|escriba*|conteste*|responda*)$',
    ],
    antipattern: [
      'no (hace falta|es necesario|hay necesidad de|necesita*|tiene* que) (que)? (responda*|responder|conteste*|contestar)',
      'si no (responde*|contesta*)',
    ],
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
