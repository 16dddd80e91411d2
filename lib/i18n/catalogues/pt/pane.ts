import type { pane as source } from '../es/pane';
import type { Texts } from '../texts';

export const pane = {
  elsewhereTitle: 'O Cordial abre dentro do Outlook',
  elsewhereText: 'Abra um e-mail no Outlook e clique em “Cordial” na faixa de opções.',
  silentTitle: 'O Outlook não responde',
  silentText: 'A biblioteca do Outlook não chegou. Verifique a conexão, feche o painel e abra de novo.',
  thisMail: 'Este e-mail',
  noMail: 'Nenhum e-mail aberto',
  noSubject: '(sem assunto)',
  newMail: 'Novo e-mail',
  from: 'de {{who}}',
  to: 'para {{who}}',
  lookAgain: 'Ver de novo qual e-mail está aberto',
  notAnswering: 'O Outlook não responde. Nada foi alterado; tente de novo.',
  notAllowed: 'O Outlook não permite ler este e-mail. O resto funciona normalmente.',
  lostMail: 'O Outlook passou para outro e-mail sem avisar. Selecione-o de novo na lista.',
  placePartitioned:
    'Os dados deste painel ficam só neste Outlook e podem ser apagados. Salve uma cópia de vez em quando.',
  placeMemory:
    'Este Outlook não permite guardar: o que você anotar dura até fechar o painel. Salve uma cópia antes de sair.',
  placeLost_one: 'Este Outlook conhecia {{n}} cliente e agora não há nenhum. Restaurar uma cópia?',
  placeLost_other: 'Este Outlook conhecia {{n}} clientes e agora não há nenhum. Restaurar uma cópia?',
  placeRegion: 'Onde ficam seus dados',
  saveCopy: 'Salvar cópia',
  restore: 'Restaurar',
  understood: 'Entendi',
  notRead: 'Não conseguimos ler este e-mail. Veja de novo ou escolha o cliente.',
} as const satisfies Texts<typeof source>;
