import type { bar as source } from '../es/bar';
import type { Texts } from '../texts';

export const bar = {
  banner: 'Cordial',
  actions: 'Ações',
  today: 'Hoje',
  todayCount_one: 'Hoje {{n}} cliente para atender',
  todayCount_other: 'Hoje {{n}} clientes para atender',
  search: 'Buscar',
  more: 'Mais opções',
  fold: 'Recolher o Cordial',
  write: 'Escrever',
  promise: 'Promessa',
  call: 'Ligação',
  note: 'Nota',
  payment: 'Pagamento',
  followUp: 'Agendar acompanhamento',
  openDesk: 'Abrir a mesa',
  importInvoices: 'Importar faturas',
  settings: 'Ajustes',
  shortcuts: 'Atalhos de teclado',
  closeUndo: 'Fechar aviso',
  capture: 'Captura para relatar uma falha',
  captureDone: 'Captura baixada: sem nomes nem textos. Confira antes de enviar.',
  captureFailed: 'O e-mail não respondeu. Recarregue a aba dele e tente de novo.',
} as const satisfies Texts<typeof source>;
