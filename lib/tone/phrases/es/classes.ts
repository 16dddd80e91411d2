import type { WordClasses } from '../../automaton/word-keys';

/** Words that phrases name as `{class}`; parted by blanks, `=exact` where the accent decides, `begin*` for endings. */
export const classes: WordClasses = {
  object: 'lo la le los las les te os me se nos',
  you: 'usted ustedes =tú vos vosotros vosotras ti contigo su empresa',
  your: 'su sus tu tus vuestro vuestra vuestros vuestras suyo suya tuyo tuya',
  we: 'nosotros nosotras yo nos',
  our: 'nuestro nuestra nuestros nuestras mi mis',
  not: 'no nunca jamas tampoco ni sin nadie ningun ninguna',
  // What makes a "no" no negation: no dudaremos en, no solo, no queremos, no tenemos otra opción.
  'not-negating':
    'dud* vacil* solo solamente quer* quisi* dese* gust* otra otro remedio opcion alternativa obligu* obligar* sorprend* extran* olvid* piense* crea* espere* demor* tard* descart* temblar*',
  go: 'vamos voy va van vas ire iremos procederemos procederé procedere procedera proceder podremos podriamos podemos podemos debemos deberemos tendremos tendriamos',
  pay: 'pague paguen =pagá pagad paga pagar pagarlo pagarla pagarnos pagarme pagando pagarse abone abonen =aboná abonad abonar abonarlo abonarnos deposite depositen =depositá depositar depositarnos transfiera transfieran =transferí transfiere transferir transferirnos liquide liquiden =liquidá liquidad liquida liquidar liquidarlo liquidarla cancele cancelen =cancelá cancelar cancelarlo cancelarla salde salden =saldá saldar saldarlo regularice regularicen =regularizá regulariza regularizad regularizar regularizarlo regulariza regularizacion cumpla cumplan cumplir cumpli pongase ponerse ponte ponete',
  payment:
    'pago pagos abono deposito transferencia importe monto saldo saldos deuda deudas adeudo adeudos factura facturas cuenta cantidad suma cuota cuotas boleta vencimiento liquidacion regularizacion',
  relative:
    'familia familiares familiar esposa esposo marido mujer hijo hijos hija hijas padre padres madre mama papa hermano hermanos hermana suegra suegros parientes novia novio pareja conyuge',
  superior:
    'jefe jefa jefes jefatura patron patrona empleador director directora gerente directivos superiores superior socios socio accionistas dueno rrhh',
  public:
    'vecinos vecino vecinas clientes proveedores empleados trabajadores companeros colegas conocidos amigos amistades competencia gremio sector redes facebook instagram twitter tiktok linkedin whatsapp prensa medios internet camara todos mundo barrio comunidad contactos referencias terceros bancos banco',
  weekday: 'lunes martes miercoles jueves viernes sabado domingo',
  month: 'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
  now: 'ya ahora hoy ahorita inmediatamente =inmediato',
  courtesy: 'favor gracias agradec* podria* podrias pudiera* rogamos ruego amable amablemente gustaria quisiera',
  'you-verb':
    'puede puedes pueden =podés debe debes deben =debés tiene tienes tienen =tenés quiere quieres necesita necesitas =querés adeuda adeudas deben realice realicen realiza =realizá realizad efectue efectuen efectua =efectuá efectuad responda respondan responde =respondé conteste contesten contesta =contestá comuniquese comuniquense comunicate llame llamen llameme llamame envie envien enviad =enviá enviame envieme proceda procedan procede =procedé haga hagan haz =hacé haced espero esperamos exigimos exijo requerimos requiero necesitamos necesito solicitamos solicito pedimos pido usted ustedes =tú vos vosotros prioridad atienda atiendan',
  'we-verb':
    'reviso envio adjunto escribo agradezco confirmo recuerdo informo comento preparo llamare escribire revisare enviare avisare respondere atendere',
  deal: 'registr* acredit* aplic* proces* confirm* revis* contabiliz* anot* identific* localiz* recib*',
  // What the exception of the last letter hangs on.
  lawsuit: 'demand* juicio* juzgado* tribunal* judicial* legales embarg* querell* pleito* litig*',
  referral: 'agencia* gestor* despacho* abogad* asesor* bufete* estudio gestion cartera juridic* letrado* cobranza*',
  'way-out':
    'llamar* llame* llame llama llamanos responder* respond* escrib* acordar* acuerdo propuesta* propong* plan cuotas plazos',
  agreed:
    'acord* acuerd* pactad* convenid* condiciones contrato contractual* firmamos firmado firmadas conforme avisamos anunci* clausula',
};
