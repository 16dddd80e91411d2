import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const disclosure: FamilyPhrases<'disclosure'> = {
  'disclosure.tell': {
    pattern: [
      '({told}|{will-tell}) …7 (a|con) ({your} …1)? {relative}',
      '({told}|tuve que …1) …7 a la? (senor*|president*) …1 (de|del) la? …1 {gathering}',
      '{will-tell} …7 {your} …1 ({superior}|{public})',
      'deuda …2 a …2 senora de',
      '(avisar*|contaremos) …5 (otros|{your}) …2 (proveedores|clientes|sector)',
      '{will-tell} …2 a …1 demas …3 famil* …5 {your} …1 saldo*',
      '{your} …1 {relative} …6 (pon*|dej*) …2 al (tanto|corriente)',
      'pon* al tanto …2 a …1 {your} …1 {superior}',
      'avis* …2 a la …1 camara',
      '(todos|medio pueblo) … (saben|sabe) …3 (debe*|pag*)',
      '({go}|tendre|tendria|tener|pienso|pensamos|obligad*) (que|a|en)? (comentar*|contar*|decir*|platicar*|hablar*|charlar*|conversar*|tratar*|avisar*|informar*|llamar*|escribir*|explicar*|plantear*|consultar*|comunicar*|notificar*|contactar|mandar*|enviar*|mostrar*|ir|buscar|reclamar*|visitar) …3 ({your}|los|las|otros|todos|el grupo de) …1 ({relative}|{superior}|{public})',
      'copio a …3 {your} …1 {superior}',
      '{your} …1 ({relative}|{public}) …2 (van a saber|va a enterar|se va a enterar)',
      'enterar …3 (todo el gremio|el gremio)',
      '(todo el barrio|todos …2|(los|las) demas …1|{your} …1 {public}) (se va a enterar|van a saber|sepan)',
      '(publicar*|publico|subir*) … (redes|facebook|nombre)',
      'saldo* …5 (publica*|expone*) …9 (ascensor|cartelera)',
      'colgamos …2 los …2 adeudan',
      '{your} …1 {relative} …3 se lo {will-tell}',
      'tener que contarselo',
      '(decirles|explicarles) …2 quien* …2 no …2 pag*',
      '((hare|haremos) saber|conocimiento de) …5 {your} …1 {superior}',
      'con {your} …1 {superior} … {told} …5 (pag*|nosotros)',
      'lo expondre* …3 asamblea',
      'haremos …1 publica',
    ],
    antipattern: ['=hablé con …2 {relative} …6 dijo', '{relative} … lleva*'],
    message: 'Contárselo a otras personas',
    why: 'La deuda es entre dos partes: contarla a otros humilla, y en muchos países está prohibido.',
    rewrite: [],
  },
  'disclosure.recipients': {
    pattern: [],
    message: 'Destinatario que no es de este cliente',
    why: 'Una dirección ajena en copia cuenta la deuda a quien no debe saberla.',
    rewrite: [],
  },
};

const contacts = [{ value: 'pagos@luna.example' }];

export const disclosureExamples: FamilyExamples<'disclosure'> = {
  'disclosure.recipients': {
    fire: [
      {
        body: 'Le escribo por la factura F-118.',
        facts: exampleFacts({ contacts, recipients: { to: ['pagos@luna.example'], cc: ['gerente@otra.example'] } }),
      },
    ],
    quiet: [
      {
        body: 'Le escribo por la factura F-118.',
        facts: exampleFacts({
          contacts,
          recipients: { to: ['Ana Ruiz <pagos@luna.example>'], cc: ['contador@luna.example'] },
        }),
      },
      'Le escribo por la factura F-118.',
    ],
  },
  'disclosure.tell': {
    fire: [
      'Les contaré a las demás familias cómo va su saldo.',
      'Veo a su cuñado el sábado y lo pongo al tanto.',
      'Los saldos se publican en el ascensor.',
      'Tendré que explicarles a todos quién no ha pagado.',
      'Le comenté a su suegro, que pasa por aquí, que esa cuenta está abierta.',
      'Tuve que mencionarle la factura a la presidenta del club.',
      'Le voy a tener que comentar el tema a tu jefe y a los demás proveedores.',
      'Avisaremos a la cámara de comercio.',
      'Avisaremos a su jefe.',
      'Avisaremos a sus clientes.',
      'Vamos a hablar con su familia.',
      'Tu esposa se va a enterar.',
      'Publicaremos su nombre en redes sociales.',
      'Para que todos los vecinos sepan quién es usted.',
      'Le voy a contar a todos tus proveedores lo que hacés.',
      'Llamaré a su empleador mañana.',
      'Copio a su gerente para que vea cómo trabaja.',
      'Haremos pública su deuda.',
      'Sus clientes van a saber que no paga.',
      'Subiremos su foto a Facebook.',
      'Se va a enterar todo el gremio.',
      'Avisaremos a otros proveedores del sector.',
    ],
    quiet: [
      'Si le resulta más cómodo, reenvíe este correo a su contador.',
      'Hablaremos con su contador, como nos indicó.',
      '¿Podría comentarlo con su gerente de finanzas?',
      'Dígame a qué persona de su equipo le escribo.',
      'Saludos a su familia y a su equipo.',
      'Ponemos en su conocimiento que su asesor ahora es Julián.',
      'Avísele a su jefe que el pedido sale el lunes, si le parece.',
      'Nos ve en redes sociales como Tornillos del Norte.',
      'Sus clientes quedaron contentos con la muestra.',
    ],
  },
};
