import type { keysLater as source } from '../es/keys-later';
import type { Texts } from '../texts';

export const keysLater = {
  title: 'Atalhos de teclado',
  where: 'As letras funcionam quando o foco está no Cordial e fora de um campo de texto.',
  write: 'Escrever ao cliente',
  promise: 'Registrar promessa',
  call: 'Registrar ligação',
  payment: 'Registrar pagamento',
  followUp: 'Agendar acompanhamento',
  dispute: 'Registrar contestação',
  today: 'Ver Hoje',
  search: 'Buscar clientes, faturas e endereços',
  save: 'Salvar o formulário',
  undo: 'Desfazer a última ação',
  regions: 'Ir para a próxima região',
  rows: 'Percorrer linhas; Espaço seleciona',
  back: 'Voltar; depois, ao e-mail',
  help: 'Ver esta lista',
} as const satisfies Texts<typeof source>;
