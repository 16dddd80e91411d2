import type { history as source } from '../es/history';
import type { Texts } from '../texts';

export const history = {
  title: 'Importações anteriores',
  none: 'Você ainda não importou nada.',
  done: 'Importado',
  undone: 'Desfeito',
  cancelled: 'Cancelado',
  running: 'Em andamento',
  backup: 'Cópia de segurança',
  counts: 'novos: {{added}}, atualizados: {{changed}}, sem mudança: {{unchanged}}',
  asOf: 'posição de {{day}}',
  leftOut_one: '{{n}} linha pendente',
  leftOut_other: '{{n}} linhas pendentes',
  undo: 'Desfazer',
  taken: 'Importação de «{{file}}» desfeita',
  undoNamed: 'Desfazer a importação de {{file}}',
  tooOld: 'Não dá mais para desfazer: só as 20 mais recentes.',
} as const satisfies Texts<typeof source>;
