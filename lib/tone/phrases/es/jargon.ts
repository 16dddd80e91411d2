import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const jargon: FamilyPhrases<'jargon'> = {
  'jargon.legal': {
    pattern: [
      '(a|motivo de|por|mediante|a traves de|por medio de|por intermedio de) la presente',
      'por este conducto',
      '(sirvase|sirvanse|servios|servirse|se sirva|se sirvan|se sirvio {infinitive})',
      'so pena',
      'dimanante*',
      'en virtud de',
      'el suscrito',
      'infrascrit*',
      '(perentori*|apercibimiento|fehaciente*)',
      '(insolut*|exigible*|liquida vencida)',
      'su atento y? seguro? servidor',
      'cedula de',
    ],
    antipattern: [],
    message: 'Lenguaje de escribanía',
    why: 'El lenguaje legal o antiguo aleja, y mucha gente no lo entiende.',
    rewrite: ['{le} escribo por'],
  },
  'jargon.internal': {
    pattern: [
      '(aging|ageing|dso|bucket|buckets|dunning|writeoff|chargeback|ledger|backlog|past due|overdue|credit hold|days sales|accounts receivable|follow up de cobranza|workflow)',
      'cartera vencida',
      '(tramo|rango) de? …2 {number} {number}? dias?',
      'incobrable',
      'provisionar*',
      'partidas abiertas',
      'posicion deudor*',
    ],
    antipattern: ['auxiliar contable'],
    message: 'Jerga interna de cobranzas',
    why: 'El cliente no vive en nuestro informe de antigüedad: solo conoce su factura y su fecha.',
    rewrite: ['la factura {{invoice}}, que venció el {{dueDate}}'],
  },
};

export const jargonExamples: FamilyExamples<'jargon'> = {
  'jargon.legal': {
    fire: [
      'El motivo de la presente es su factura.',
      'Por medio de la presente le informamos de su saldo.',
      'Sírvase efectuar el pago.',
      'Pague so pena de recargos.',
      'La deuda dimanante de la factura sigue abierta.',
      'Le ruego se sirva depositar el importe.',
      'El suscrito le comunica el adeudo.',
      'La suma es líquida, vencida y exigible.',
      'En virtud de lo anterior, le pedimos el pago.',
      'Deberá pagar en el plazo perentorio de cinco días.',
      'Le hago saber fehacientemente que debe la factura.',
      'Su atento y seguro servidor, Luis Paz',
    ],
    quiet: [
      'Si el menú no coincide con lo que se sirvió, lo ajustamos.',
      'Comuníquese al 55 9090 1010 si desea proponer algo.',
      'La factura vence el 28 del presente mes.',
      'Le enviamos un presente por el aniversario.',
      'Nuestro contrato «Por la presente» va adjunto.',
      'Le escribo por la factura F-118.',
      'Según las condiciones que firmamos en marzo, el plazo es de 30 días.',
      'Está presente en nuestra lista de clientes.',
    ],
  },
  'jargon.internal': {
    fire: [
      'Su cuenta está en el aging.',
      'Nuestro DSO sube por su culpa.',
      'La factura pasó al bucket 31-60.',
      'Figura en nuestra cartera vencida.',
      'La factura está en el tramo de 61 a 90 días.',
      'La deuda se provisionará como incobrable.',
      'Su saldo aparece en partidas abiertas.',
      'El dunning salió ayer.',
    ],
    quiet: [
      'Edwin Paz, auxiliar contable',
      'tiene 5 días de mora (CO, PE)',
      'Renovamos nuestra cartera de productos.',
      'La factura tiene 35 días de atraso.',
      'El segundo tramo de la obra quedó listo.',
      'Le escribe el departamento de cuentas por cobrar.',
    ],
  },
};
