import { definePreset } from '../preset';
import { ocaOpenItems } from './oca-open-items';

/**
 * The same report with foreign currency shown: `Residual` stays in the company's currency, the columns behind `Cur.`
 * hold what a document in another currency is owed in its own.
 */
export const ocaOpenItemsCurrency = definePreset({
  ...ocaOpenItems,
  id: 'oca-open-items-currency',
  requires: [...ocaOpenItems.requires, ['Cur. Residual', 'Pdte. moneda', 'Moeda Residual', 'Residual moeda']],
  forbids: [],
  fields: {
    ...ocaOpenItems.fields,
    Original: 'totalCompany',
    Inicial: 'totalCompany',
    Residual: 'openCompany',
    Remanente: 'openCompany',
    'Cur.': 'currency',
    Moneda: 'currency',
    'Mon.': 'currency',
    Divisa: 'currency',
    'Cur. Original': 'total',
    'Importe moneda': 'total',
    'Moeda Original': 'total',
    'Cur. Residual': 'open',
    'Pdte. moneda': 'open',
    'Moeda Residual': 'open',
  },
  ignores: ['Journal', 'Diario', 'Diário', 'Account', 'Cuenta', 'Conta'],
});
