import { fold } from '@/lib/text/fold';
import { remembered } from '@/lib/text/remembered';

/** What a type cell says a row is. A journal entry goes by its sign; `other` is no receivable (quotes, orders, bills). */
export type SpokenType = 'invoice' | 'debit-note' | 'credit-note' | 'unapplied-payment' | 'journal' | 'other';

/** In this order: the first that fits wins, so that `factura rectificativa` is no plain invoice. */
const spoken: readonly (readonly [SpokenType, RegExp])[] = [
  // Sold on credit, not credited.
  ['invoice', /\b(?:facturas?|fac|ventas?|vendas?|e-?factura|boletas?) (?:a |de |al )?(?:credito|contado|prazo)\b/],
  ['journal', /^creditos?$/],
  [
    'debit-note',
    /\b(?:debit (?:note|memo)s?|notas? de debito|nota debito|n\/?d|n\.? ?deb\w*|nd[abcemv]?|ndb)\b|^(?:56|02|111)$/,
  ],
  [
    'credit-note',
    /\b(?:credit (?:m\w*|notes?|invoice)|credit\b|creditos?\b|notas? (?:de )?creditos?|n\/?c\b|nota de cred\w*|n\.? ?cred\w*|nc[abcelmrv]?|cn|cr[ndm]?|dg|rectificativas?|refund\w*|devolucion(?:es)?|out refund|creditmemo|sales credit note|factura de abono|abonos?)\b|credit m?\.{3}|^(?:60|61|112|egreso)$/,
  ],
  [
    'other',
    /\b(?:estimates?|quotes?|quotation|cotizacion(?:es)?|presupuestos?|orcamentos?|pedidos?|sales orders?|orden(?:es)? de|proformas?|pro forma|remision(?:es)?|albaran(?:es)?|delivery|guia de despacho|bills?|factura de proveedor|compra|purchase|traslado|nomina|gasto|expense|in invoice|in refund)\b|^52$/,
  ],
  [
    'unapplied-payment',
    /\b(?:payments?|pagos?|pagamentos?|adel(?:antos?)?|ant(?:ic?\w*)?|recibos? de caja|recibos?|receipts?|recebimentos?|anticipos?|adiantamentos?|prepayments?|overpayments?|deposits?|cobros?|transferencias?|unapplied|saldos? a favor|unallocated|rc|rec|rcp|rbo|rcbo|dep|dz|cobranzas?|depositos?|transf|on account|a cuenta)\b|^(?:pr|pa|ra|pay|pmt|rct)$/,
  ],
  ['journal', /\b(?:journal|general journal|diario|asiento|journal entry|apertura|opening balance|saldo inicial)\b/],
  [
    'invoice',
    /\b(?:invoices?|sales invoice|facturas?|faturas?|fac|fact|fra|fv|fe|ft|fr|fs|inv|nf|nfe|nfse|nota fiscal|boletas?|boletos?|duplicatas?|tickets?|cargos?|ventas?|vendas?|charges?|sale|finance charge|recibo de honorarios|out invoice)\b|^(?:in|ri|rv|si|dr|ingreso|33|34|39|41|110)$/,
  ],
];

/** Reads a type in Spanish, English or Portuguese, also shortened (`Credit M...`) or as a tax-office code; else null. */
export const spokenType = remembered((text: string): SpokenType | null => {
  const folded = fold(text)
    .replace(/[_\s]+/g, ' ')
    .replace(/^(\d{1,3}) ?- ?/, '')
    .replace(/\b([a-z])\. ?([a-z])\.?(?= |$)/, '$1$2')
    .trim();
  if (folded === '' || folded.length > 60) return null;
  return spoken.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
});
