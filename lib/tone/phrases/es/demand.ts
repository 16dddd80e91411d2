import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const demand: FamilyPhrases<'demand'> = {
  'demand.bare-imperative': {
    pattern: [
      '^ (pague|paguen|=paga|=pagá|pagad|abone|abonen|=abona|=aboná|deposite|depositen|=deposita|=depositá|transfiera|transfieran|transfiere|=transferí|liquide|liquida|cancele|=cancelá|salde|regularice|=regularizá|realice|efectue|haga|cumpla|proceda|remita|gire|consigne|consignar|depositar|pagar|abonar|transferir|liquidar|regularizar|proceder|confirme|envie|mande|comuniquese)',
      '(debe|tiene que|tienes que|debera) (pagar*|abonar*)',
    ],
    antipattern: ['^pagar …2 en dos'],
    message: 'Orden sin cortesía',
    why: 'Una orden a secas supone autoridad; una pregunta en condicional consigue lo mismo.',
    rewrite: ['{Le} agradecería que {pudiera|pudieras|pudieras|pudierais|pudieran} realizar el pago'],
  },
};

export const demandExamples: FamilyExamples<'demand'> = {
  'demand.bare-imperative': {
    fire: [
      'Pague.',
      'Depositar en la cuenta de la factura.',
      'Pagá la factura F-118.',
      'Liquide su saldo en la cuenta de la factura.',
      'Usted debe pagar la factura F-118.',
    ],
    quiet: [
      'Puede pagar en la cuenta de la factura.',
      'Avíseme si necesita algo.',
      'Por favor, pague en la cuenta de la factura.',
      'Deposite, por favor, en la cuenta de la factura.',
      'Le agradecería que pudiera depositar en la cuenta.',
      'Pagar en dos cuotas es posible.',
    ],
  },
};
