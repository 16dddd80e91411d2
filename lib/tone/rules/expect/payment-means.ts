import { missing, present } from '../../missing';
import { thanksForPayment } from '../../thanks-for-payment';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const paymentMeans = defineRule({
  id: 'expect.payment-means',
  label: 'missing-payment-means',
  type: 'absence',
  scope: 'body',
  severity: severities('SWWWWW'),
  source: ['article 000 §3', 'emprendedores.es', 'facturaenlinea.es'],
  action: 'insert',
  requires: { negated: 'any' },
  check: ({ body }, hits) => {
    const hasService = /\b(?:\p{Lu}\p{Ll}+(?:Pay|Pago|Pag)|Pay\p{Lu}\p{Ll}+)\b/u.test(body.text);
    const hasLink = body.spans.some(({ tag, start }) => tag === 'url' && body.text.startsWith('http', start));
    // "Please transfer it to ar@firm.example": an address takes payments in Canada, Brazil and Australia.
    const hasAddress = /\b(?:transfer\w*|interac|paypal|payid|pix)\b[^.\n]{0,40}\s[\w.+-]+@\w/i.test(body.text);
    return hits.length > 0 || hasLink || hasService || hasAddress || thanksForPayment(body) ? present : missing;
  },
});
