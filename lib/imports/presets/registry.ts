import { alegraReceivables } from './alegra-receivables';
import { arcaComprobantes } from './arca-comprobantes';
import { aspelSaeStatement } from './aspel-sae-statement';
import { cegidGestiona } from './cegid-gestiona';
import { chileRcvVentas } from './chile-rcv-ventas';
import { contaAzul } from './conta-azul';
import { cordialList } from './cordial-list';
import { freshbooksInvoiceDetails } from './freshbooks-invoice-details';
import { invoiceNinja } from './invoice-ninja';
import { invoice2go } from './invoice2go';
import { invoicely } from './invoicely';
import { netsuiteAgingDetail } from './netsuite-aging-detail';
import { ocaAgedPartnerBalance } from './oca-aged-partner-balance';
import { ocaOpenItems } from './oca-open-items';
import { ocaOpenItemsCurrency } from './oca-open-items-currency';
import { odooFieldChoice } from './odoo-field-choice';
import { odooInvoices } from './odoo-invoices';
import { quickbooksAgingDetail } from './quickbooks-aging-detail';
import { quickbooksDesktop } from './quickbooks-desktop';
import { quickbooksInvoiceList } from './quickbooks-invoice-list';
import { quickbooksOpenInvoices } from './quickbooks-open-invoices';
import { satMetadata } from './sat-metadata';
import { siigoPymeCartera } from './siigo-pyme-cartera';
import { tallyPendingBills } from './tally-pending-bills';
import { waveAccounting } from './wave-accounting';
import { xeroAgedReceivables } from './xero-aged-receivables';
import { xeroInvoices } from './xero-invoices';
import { zohoInvoices } from './zoho-invoices';
import type { Preset } from '../preset';

/** Every product whose export we know by its headings. A new one is a file here and a line in this list. */
export const presets: readonly Preset[] = [
  alegraReceivables,
  arcaComprobantes,
  aspelSaeStatement,
  cegidGestiona,
  chileRcvVentas,
  contaAzul,
  cordialList,
  freshbooksInvoiceDetails,
  invoiceNinja,
  invoice2go,
  invoicely,
  netsuiteAgingDetail,
  ocaAgedPartnerBalance,
  ocaOpenItems,
  ocaOpenItemsCurrency,
  odooFieldChoice,
  odooInvoices,
  quickbooksAgingDetail,
  quickbooksDesktop,
  quickbooksInvoiceList,
  quickbooksOpenInvoices,
  satMetadata,
  siigoPymeCartera,
  tallyPendingBills,
  waveAccounting,
  xeroAgedReceivables,
  xeroInvoices,
  zohoInvoices,
];
