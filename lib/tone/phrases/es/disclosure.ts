import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const disclosure: FamilyPhrases<'disclosure'> = {
  'disclosure.tell': {
    pattern: [
      '({told}|{will-tell}|(tuve|tuvimos) que …1) …7 (a|al|con) ({your} …1|la|las|el|los)? {relative}',
      '(=expliqué|=conté|dije|=comenté|=avisé) …1 a {your} …1 ({superior}|cliente*|proveedor*)',
      '({told}|{will-tell}|(tuve|tuvimos) que …1) …7 (a|al|con) (la|el|los)? (senor*|muchach*|chic*|gente|dueñ*|president*|secretari*|don …1|doña …1) …1 (de|del) (la|el|al)? …1 {gathering}',
      '{will-tell} …7 {your} …1 ({superior}|{public})',
      '(deuda|adeudo|saldo pendiente|lo que (debe*|adeuda*)) …2 (a|con) …2 ({relative}|vecin*|porter*|conserje*|(senora|senor|chico|dueno) (de|del))',
      '(mandare|mandaremos|enviare|enviaremos|mandar|enviar|hare llegar|haremos llegar|repartir*|dejare|dejaremos) …2 (copia|copias|carta|correo|mensaje|aviso) …3 (a)? (todos|cada|los|tus|sus|toda) …1 (vecinos|vecino|clientes|proveedores|empleados|familiares|socios|colegas)',
      '{your} (deuda|situacion|caso|impago|comportamiento) …1 (sera|va a ser) (comunicad*|informad*|conocid*|divulgad*|publicad*|contad*|notificad*)',
      '(informaremos|informare|avisaremos|comunicaremos|notificaremos|contaremos) …4 (a)? …1 (todos|todas|otros|otras|los demas|nuestros|nuestras) …2 (socios|proveedores|clientes|comerciantes|empresas|colegas|conocidos|distribuidores|contactos|competidores)',
      '(avis*|inform*|comunic*|notific*|contar*|denunci*|report*|dec*|hablar*) …2 (a la|al|a los|a las|ante la|ante el|con los|con la) …1 (camara|gremio|asociacion|colegas|proveedores|distribuidores|comerciantes|competencia|prensa|colegio|sindicato)',
      '(todos|(todo el|medio) (mundo|pueblo|barrio)|media ciudad|el barrio) …4 (saben|sabe|se enter*) …3 (debe*|deuda|pag*)',
      '(ya)? (le|les)? (escribi|escribimos|hable|hablamos|llame|llamamos|conte|contamos|avise|avisamos|comente|mande|envie) …2 {your} …1 ({superior}|{relative}|clientes|proveedores|vecinos) …3 (contarle*|decirle*|que (no|usted|debe*)|para que|avisarle*|de su deuda|deuda|contando*)',
      '({go}|tendre|tendria|tener|pienso|pensamos|obligad*) (que|a|en)? (comentar*|contar*|decir*|platicar*|hablar*|tratar*|avisar*|informar*|llamar*|escribir*|explicar*|plantear*|consultar*|comunicar*|notificar*|contactar|mandar*|enviar*|mostrar*|ir|buscar|reclamar*|visitar) …3 ({your}|los|las|otros|todos) …1 ({relative}|{superior}|{public})',
      '(llamar*|contactar*|avisar*|contar*|hablar*|escribir*) …1 (a|con)? …1 (las|sus|tus|sus) referencias',
      '(mandar*|mandare|mandaremos|enviar*|enviare|enviaremos|contar*|contare|avisar*|avisare|decir*|dire|diremos|escribir*|comunicar*|informar*|enterar*|hablar*|hablare) …4 (a|con|en) (toda|todos|todas) (su|tu|la|los de su|los de tu|el) (empresa|oficina|trabajo|plantilla|personal|equipo|barrio|familia)',
      '{your} …1 ({relative}|{superior}|vecinos|clientes|proveedores|empleados) (ya)? (sabe|saben|se entero|se enteraron|conoce|conocen)',
      'en {your} (trabajo|oficina|barrio|pueblo|empresa) …1 (se van a enterar|enteraran|van a saber|sabran|se enteren|lo sepan|sepan)',
      '(puesto|pongo|pondre|ponemos|pondremos|puse|pusimos|va|van) en copia a …3 {your} …1 ({relative}|{superior}|{public})',
      '(pegar*|colgar*|poner*|pondre|pondremos|colocar*) …1 (un|una|carteles|letreros) …1 (cartel*|letrero*|pancarta*|lona*|aviso*|manta*)? …3 {your} (tienda|negocio|local|casa|puerta|calle|barrio|oficina|trabajo)',
      '{will-tell} …2 ({superior}|{relative}) de {your}',
      '{go} a? (avisar*|contar*|decir*|informar*|hablar|llamar|comunicar*|escribir*) …2 ({superior}|{relative}) de {your}',
      '(pongo|pondre|ponemos|pondremos|copio|copiare|copiaremos|copiamos) (en copia)? a {your} …1 ({relative}|{superior}|{public})',
      '{your} …1 ({relative}|{superior}|{public}) …2 (sabra|sabran|se enterara|se enteraran|recibira* …3 llamada|va a saber|van a saber|va a enterar|van a enterar|se va a enterar|se van a enterar|debe* saber|merece* saber|tiene* derecho a saber|deberia* saber)',
      '(sepa|sepan|entere|enteren|entera|enteran|enterara|enteraran|enterar|enterarse|conozca|conozcan|sabra|sabran|saber|vea|vean) …3 (todo el (mundo|pueblo|barrio|gremio|sector|mercado)|toda la (ciudad|industria|comunidad|colonia)|todos|{your} …1 {relative}|{your} …1 {superior}|{your} …1 {public}|los vecinos|sus vecinos|el barrio|el gremio)',
      '(todo el (mundo|pueblo|barrio|gremio|sector|mercado)|toda la (ciudad|industria|comunidad|colonia)|todos …2|los vecinos|{your} …1 {public}|el gremio) (lo|la|te|os)? (sabra|sabran|se enterara|se enteraran|se va a enterar|se van a enterar|va a saber|van a saber|sepa|sepan|se entere|se enteren|vera|veran)',
      '(publicar*|publicamos|publico|publicado|subir*|subiremos|subimos|colgar*|postear*|exponer*|expondremos|exhibir*|exhibiremos|difundir*|difundiremos|divulgar*|quemar*|escrachar*|escracho) …4 (redes|historias|estados|muro|facebook|instagram|twitter|tiktok|linkedin|whatsapp|internet|prensa|publico|publicamente|nombre|foto|deuda|medios|grupo|caso|periodico|diario|puerta|vidriera|google)',
      '(exponerlo|exponerla|exponerte|exponerlos|exhibirlo|exhibirla|exhibirte|escracharte|escracharlo|quemarlo|quemarte|balconearlo|evidenciarlo|evidenciarte)',
      '(hacer*|haremos|hare|hacemos) (la|su|tu|el|esto|este|todo)? …1 (publico|publica)',
      '(dejar*|quedar*) …2 (en evidencia|mal) …2 (ante|delante|frente|con|entre) …1 {your} …1 ({relative}|{superior}|{public})',
      '(delante de|ante|frente a) (todos|todo el mundo|la gente)',
      '(delante de|ante|frente a) {your} …1 (vecinos|clientes|empleados|proveedores|colegas|familia)',
      '{your} (deuda|situacion|nombre|caso|atraso|morosidad) …4 (publica|publico|publicamente|redes|vecinos|gremio|grupo de whatsapp|todos)',
      '(cartel|letrero|pancarta|manta|lona|aviso) …3 (puerta|negocio|local|fachada|casa|vidriera|escaparate)',
      '(pasar*|compartir*|circular*) {your} (nombre|datos|caso|deuda) …3 (proveedores|colegas|gremio|camara|competencia|sector|redes)',
      '(alertar*|alertaremos|advertir*|advertiremos|prevenir*|avisar*|avisaremos) a (todos|otros|los demas|demas|todo el|{your}) …1 (los)? (proveedores|colegas|comerciantes|gremio|sector|clientes|bancos|empresas|distribuidores|mercado)',
    ],
    antipattern: [
      '(saludos|recuerdos|abrazo|cariños|lembranzas) …4 …2 familia',
      '(saludos|recuerdos|gracias) a (toda|todos|todo) (su|tu|el) (equipo|familia|personal|empresa)',
      '(en|con|a) todo (su|tu|el) equipo',
      '(cuento|contamos) con',
      '(=hablé|hablamos|=platiqué|platicamos|=conversé) con …2 {relative} …6 (dijo|dijeron|=contó|=comentó)',
      '{relative} …4 (lleva*|encarga*|autorizad*)',
      '(como|segun) …2 (indic*|pidi*|sugiri*|acord*|solicit*|autoriz*|quedamos)',
      '{your} …1 (contador*|asesor*|gestor*|tesorer*|contabilidad|compras|administracion|financier*|finanzas)',
      '(si|cuando) …1 (prefiere*|prefieres|desea*|quiere*|quieres|autoriza*|autorizas)',
      '(si|cuando) …2 (le|te|les|os) (parece|resulta|conviene|viene)',
      '(publicar*|publicamos|subir*|subimos|subiremos) …3 (catalogo|lista de precios|factura* en el portal|comprobante)',
      '(aviso|cartel|letrero) (de|en) la puerta de {our}',
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
      'Avísele a su jefe que el pedido sale el lunes, si le parece.',
      'Nos ve en redes sociales como Tornillos del Norte.',
      'Sus clientes quedaron contentos con la muestra.',
    ],
  },
};
