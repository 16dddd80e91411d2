import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const disclosure: FamilyPhrases<'disclosure'> = {
  'disclosure.tell': {
    pattern: [
      '({told}|{tell-others}) …7 (a|con) (({your}|la|el) …1)? {relative}',
      '{told} …7 (demas|otros) …2 ({superior}|{public})',
      '{tell-others} …3 (donde trabaja*|{your} trabajo)',
      '(correr|corra|pasar) …1 la voz',
      '({told}|tuve que …1) …7 a la? (senor*|president*|duen*) …1 (de|del)',
      '{told} …3 (a|al) …1 ({superior} de {your}|{your} …1 (jef*|patron*|emplead*))',
      '{tell-others} …7 {your} …1 ({superior}|{public})',
      '{tell-others} …7 (demas|otros|otras|todos|todas|todo|grupo|resto) …3 ({superior}|{public})',
      '{tell-others} …5 (a|con|en|ante) la? (administracion|asociacion|camara|cooperativa|gremio|asamblea|junta|federacion)',
      '{tell-others} …4 quien* …2 ({never}|debe*|{your})',
      'y …1 (otros|otras|demas) …1 {public} …4 (saldo|deuda|adeudo|debe*)',
      '{your} …1 ({relative}|{superior}|{public}) …6 {object} {told} …6 (debe*|deud*|adeud*|saldo|pag*|pendiente*)',
      '{your} …1 ({relative}|{superior}|{public}) …6 (pon*|dej*|tendre) …2 al (tanto|corriente)',
      '(copio|copiamos|copiar*|en copia|reenvi*) (al|a ({your}|la|los|el)?) ({relative}|{superior}|{public})',
      '({your}|demas|todos|tod* el|tod* la|medio) …2 ({relative}|{superior}|{public}|gremio|pueblo|ciudad) …2 (sepa*|saben|sabran|van a saber|va a saber|va a enterar|enter*)',
      'enter* …3 ({your}|todo|todos|medio|demas) …2 ({relative}|{superior}|{public}|pueblo)',
      '(publicar*|publico|subir*|subo|colgar*|colgamos|pegar*|pondr*|poner*|exhib*|expondr*|exponer*|difund*|etiquet*) …9 ({your} …1 (nombre|foto|caso|deuda)|nombre y|deuda|deudor*|moros*|adeud*|que debe*)',
      '(saldo*|deuda*|nombre*|moros*|deben|adeudan) …5 (publica*|expon*|exhib*|pega*|cuelga*|coloca*|lee*) …9 (ascensor|cartelera|tablon|pizarra|asamblea|{public})',
      '(expondre*|publicar*|subir*|quemar*|escrach*|exhib*) … (asamblea|redes|facebook)',
      'haremos …1 publica',
    ],
    antipattern: [
      '=hablé con …2 {relative} …6 dijo',
      '{relative} … lleva*',
      '(puede*|=podés|podria*|quier*|prefier*|desea*) {object}? {infinitive}',
      '(fotos|video*) de',
    ],
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
