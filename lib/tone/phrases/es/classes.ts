import type { WordClasses } from '../../automaton/word-keys';

/** Words that phrases name as `{class}`; parted by blanks, `=exact` where the accent decides, `begin*` for endings. */
export const classes: WordClasses = {
  object: 'lo la le los las les te os me se nos',
  your: 'su sus tu tus vuestro vuestra vuestros vuestras suyo suya tuyo tuya',
  our: 'nuestro nuestra nuestros nuestras mi mis',
  not: 'no nunca jamas tampoco ni sin nadie ningun ninguna',
  // What the reader promised, and what failed then.
  pledged:
    'promet* comprometi* aseguro aseguraste aseguraron juro juraste juraron dijo dijiste dijeron acordo acordaste confirmo confirmaste garantiz*',
  never: 'no nunca jamas tampoco ni',
  // What makes a "no" no negation: no dudaremos en, no solo, no queremos, no tenemos otra opción.
  'not-negating':
    'dud* vacil* solo solamente quer* quisi* dese* gust* otra otro remedio opcion alternativa obligu* obligar* sorprend* extran* olvid* piense* crea* espere* demor* tard* descart* temblar*',
  pay: 'pague paguen =pagá pagad paga pagar pagarlo pagarla pagarnos pagarme pagando pagarse abone abonen =aboná abonad abonar abonarlo abonarnos deposite depositen =depositá depositar depositarnos transfiera transfieran =transferí transfiere transferir transferirnos liquide liquiden =liquidá liquidad liquida liquidar liquidarlo liquidarla cancele cancelen =cancelá cancelar cancelarlo cancelarla salde salden =saldá saldar saldarlo regularice regularicen =regularizá regulariza regularizad regularizar regularizarlo regularizacion cumpla cumplan cumplir cumpli ingrese ingresen pongase ponerse ponte ponete',
  payment:
    'pago pagos abono deposito transferencia importe monto saldo saldos deuda deudas adeudo adeudos factura facturas cuenta cantidad suma cuota cuotas boleta vencimiento liquidacion regularizacion',
  relative:
    'famili* espos* marido mujer hijo hijos hija hijas padre padres madre mama papa herman* suegr* yerno nuera sobrin* parient* novio novia pareja conyuge cunad* abuel* niet* tios primos polol* comadre compadre vecin* portero conserje viejos',
  // What we told, tell or shall tell; the accents part "expliqué" from "explique".
  told: '=conté contamos =platiqué platicamos =expliqué explicamos dije dijimos =comenté comentamos =avisé avisamos =hablé hablamos =llamé llamamos =mencioné mencionamos =informé informamos contado comentado explicado dicho platicado',
  // Telling that is still to come: only of others than the reader is it a disclosure.
  'tell-others':
    '=comento comentar* contar contare* contarl* contars* cuento decir decirl* digo dire diremos =platico platicar* =hablo hablar* charlar* =converso conversar* =aviso avisar* =informo informar* =llamo llamar* =escribo escribir* =explico explicar* plantear* consultar* comunicar* notificar* contactar* mencionar* mostrar* reclamar* pedir* buscar* visitar* acudir* mandar* enviar* preguntar* tratar* ir iremos',
  superior:
    'mandante jefe jefa jefes jefatura patron patrona empleador director directora gerente directivos superior* franquicia* matriz socio socios accionistas duen* rrhh caser* arrendador*',
  // What is cut off, and how.
  cut: 'cortar* corto cortamos suspender* suspendemos suspendo bloquear* bloqueo bloqueamos congelar* congelamos desconectar* desconecto desconectamos apagar* apago apagamos tumb* desactivar* inhabilitar* interrumpir*',
  supply:
    'servicio* suministro* cuenta cuentas entrega entregas despacho* pedido* cupo credito linea pagina web sitio internet luz sistema* servidor* acceso hosting dominio mercaderia mercancia mantenimiento soporte camaras todo',
  public:
    'vecin* cliente clientes clientela proveedor proveedores emplead* trabajadores companer* colegas conocidos amig* amistades competencia gremio sector redes facebook instagram twitter tiktok linkedin whatsapp prensa medios internet camara mundo barrio comunidad contactos referencias asociacion administracion bancos seguidores papas apoderados familias alumnos socios',
  virtue:
    'palabra verguenza dignidad honor honra seriedad etica decencia principios codigos educacion escrupulos hombria',
  decent: 'seri* decent* honrad* honest* responsabl* integr* correct*',
  weekday: 'lunes martes miercoles jueves viernes sabado domingo',
  now: 'ya ahora hoy ahorita inmediatamente =inmediato',
  courtesy: 'favor gracias agradec* podria* pudiera* rogamos ruego amable amablemente gustaria quisiera',
  'you-verb':
    'puede puedes pueden =podés debe debes deben =debés tiene tienes tienen =tenés quiere quieres necesita necesitas =querés adeuda adeudas realice realicen realiza =realizá realizad efectue efectuen efectua =efectuá efectuad responda respondan responde =respondé conteste contesten contesta =contestá comuniquese comuniquense comunicate llame llamen llameme llamame envie envien enviad =enviá enviame envieme proceda procedan procede =procedé haga hagan haz =hacé haced espero esperamos ocupo ocupamos exigimos exijo requerimos requiero necesitamos necesito solicitamos solicito pedimos pido usted ustedes =tú vos vosotros prioridad atienda atiendan',
  'we-verb':
    'yo reviso envio adjunto escribo agradezco confirmo recuerdo informo comento preparo llamare escribire revisare enviare avisare respondere atendere',
  deal: 'registr* acredit* aplic* proces* confirm* revis* contabiliz* anot* identific* localiz* recib*',
  // What the exception of the last letter hangs on.
  lawsuit: 'demand* juicio* juzgado* tribunal* judicial* legales embarg* querell* pleito* litig*',
  referral: 'agencia* gestor* despacho* abogad* asesor* bufete* estudio gestion cartera juridic* letrado* cobranza*',
  'way-out': 'llamar* llame* llama llamanos respond* escrib* acordar* acuerdo propuesta* propong* plan cuotas plazos',
  agreed:
    'acord* acuerd* pactad* convenid* condiciones contrato contractual* firmamos firmado firmadas conforme avisamos anunci* clausula',
  // Of the phrase families.
  insult:
    'caradura* sinverguenza* desvergonzad* rater* ladron* estafador* trampos* timador* embuster* mentiros* chant* garc* atorrante* bandid* delincuente* granuja* canalla* bribon* pillo pillos rufian vividor* jeta jetas gorron* aprovechad* imbecil* idiota* estupid* tarad* pelotud* boludo* boluda gilipollas cabron* pendej* huevon* weon culer* mamon malnacid* malparid* hijueputa escoria lacra miserable* payas* farsante* charlatan* cretin* mamarracho inutil* cuentero* faltoso tacaño* mierda maleante* hipocrita* maula* embaucador* cagon parasit* sanguijuela* asco',
  // Words that aim a hurry or a deadline at the reader by themselves.
  demanding:
    'dinero plata lana pasa admito acepto tolero permito prorrogas exigire exigirle exigirte admitimos aceptamos toleramos permitimos admitiremos aceptaremos toleraremos damos doy daremos otorgamos concedemos exijo exigimos exigiremos oportunidad oportunidades chance chances advertencia ultimatum prorroga intimamos ordenamos urge urgentisimo espabile apurese apurate plazo quedan acaba acabo agota agoto exigencia esperar esperando ultima',
  hours: '12 24 36 48 72 96 doce veinticuatro treinta cuarenta setenta',
  count:
    'dos tres cuatro cinco seis siete ocho nueve diez doce veinte cien mil 2 3 4 5 6 7 8 9 10 12 15 20 multiples numerosos numerosas varios varias muchos muchas tantos tantas innumerables incontables reiterados reiteradas repetidos infinitos infinitas diversos distintos',
  'court-frame':
    'juzgado* tribunal* judicial* prejudicial* extrajudicial* intim* apercib* expte emplaz* comparec* demandad* cedula citacion* fiscalia ejecutad* ejecucion perentorio mandamiento notificad* notifiquese audiencia juez conmin*',
  'other-way':
    'llame* llamar* llama llamanos telefon* whatsapp marque* escrib* contact* comunique* comunicate linea tel',
  // Verbs that ask for something different each.
  request:
    'pague paguen =pagá abone deposite transfiera llame llamenos llameme firme envie envienos envieme mande complete actualice responda conteste confirme acuda visite presente remita registre descargue entregue',
  chase:
    'recordar* recuerdo recordamos recordatorio pendiente vencid* atras* retras* exig* solicit* pedimos pido pago regulariz*',
  'at-once': 'ya inmediatamente inmediato urgente urgentemente',
  due: 'venc* vto plazo pagadera pagadero exigible',
  // How the reader is addressed. Only words that nobody else could be meant by.
  'tu-form':
    '=tú ti contigo puedes tienes quieres debes necesitas prefieres sabes dime dinos =avísame =avísanos =cuéntame =cuéntanos =escríbeme =escríbenos =llámame =llámanos =envíame =envíanos =confírmame =confírmanos =indícame =indícanos =respóndeme =mándame =coméntame podrias quisieras has pagaste realizaste hiciste recibiste enviaste confirmaste dijiste quedaste tuviste prometiste pudiste deberias tendrias prefieras puedas tengas quieras necesites hayas estes eres haz ponte olvidaste fuiste',
  'vos-form':
    '=podés =tenés =querés =debés =necesitás =preferís =sabés decime decinos =contame =contanos =escribime =escribinos =vos =pagá =confirmá =enviá =mandá =hacé =transferí =depositá =abonás =pagás =recibís =decís =contás vos =llamame =avisame =avisanos =llamanos =mandame =mandanos =enviame =confirmame =confirmanos',
  'familiar-form': 'te tu tus tuyo tuya tuyos tuyas',
  'vosotros-form':
    'vosotros vosotras os vuestro vuestra vuestros vuestras podeis teneis quereis debeis necesitais habeis podriais decidme decidnos avisadme avisadnos contadme contadnos escribidme escribidnos llamadme llamadnos enviadme enviadnos pagad realizad confirmad confirmadme confirmadnos responded haced prevéis =prevéis pagasteis recibisteis hicisteis',
  'usted-form':
    'usted digame diganos aviseme avisenos cuenteme cuentenos =escríbame =escríbanos =llámeme =llámenos =envíeme =envíenos =confírmeme =confírmenos =indíqueme =indíquenos =respóndame =respóndanos =coménteme comuniquese escribame escribanos llameme llamenos envieme envienos confirmeme confirmenos indiqueme indiquenos respondame comenteme comentenos mandeme contacteme contactenos expliqueme permitame hableme pongase acerquese remitanos sirvase',
  'plural-form':
    'ustedes diganme digannos avisenme avisennos cuentenme llamenme llamennos escribanme envienme comuniquense sirvanse',
  'usted-order':
    'pague realice envie confirme responda haga omita ignore tome dude considere deposite transfiera abone regularice indique efectue proceda conteste =revise tenga',
  'tu-order': '=confirma =responde =envía =paga =revisa =ignora =omite =transfiere =deposita =elige',
  purpose:
    'factura facturas pago pagos saldo saldos vencimiento* vencid* adeudo* importe boleta boletas cuota cuotas recibo pendiente* deuda* mensualidad abono transferencia cobro',
  rail: 'qr visa mastercard amex clabe iban cbu cvu cci swift spei pse bizum pix oxxo codi nequi daviplata yape* plin yappy webpay mercadopago paypal stripe wise transbank servipag pagoefectivo rapipago abitab redpagos payu epayco alias sinpe zelle ach cheq* echeq* talon pagare* pasarela* confirming domicili* cuentarut transferencia* tarjeta* efectivo ventanilla* corresponsal* cta ctas cte',
  bank: 'bancolombia bbva santander banorte banamex citibanamex hsbc scotiabank itau bradesco caixa nubank davivienda galicia macro bcp interbank banregio inbursa azteca caixabank sabadell bankinter banesco bancoestado brou ueno popular',
  tell: 'dig* dime* dinos* deci* avis* cuent* conta* llam* escrib* comuni* habl* coment* consult* respond* contest* confirm* indi* inform* propon* acerc* marqu* explic*',
  base: 'cinic* irresponsabl* deshonest* inmoral* cobarde* desleal* descarad* mezquin* egoista* ruin* incumplid* informal* infantil* inmadur* irrespetuos* desconsiderad* patetic* desagradecid* malagradecid* ingrat* impresentable* incapaz incapaces inept* incompetent* indign* vergonzos* ridicul* malcriad*',
  // What may be wrong, or needed: an "if" with one of these invites an answer.
  trouble:
    'rotura roturas averia averias concuerd* pillad* apur* requier* necesit* malas mala roto rota danad* otro otra ajustad* imposible problema* inconvenient* duda* error* diferencia* detalle* cuadr* coincid* correcto correcta correctos correctas conforme complic* apriet* apret* justa justo dificil* dificultad* observacion* corregi* aclar* revis* disput* pregunt* consulta* mal reparo* discrepanc* inquietud* equivoc* incorrect* incomplet* defect* procede prefiere* prefieras comentario* cualquier',
};
