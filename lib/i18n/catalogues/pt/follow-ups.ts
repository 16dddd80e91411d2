import type { followUps as source } from '../es/follow-ups';
import type { Texts } from '../texts';

export const followUps = {
  entryOverdue: 'Vencido: {{amounts}}',
  entryOwed: 'Deve ao todo: {{amounts}}',
  entryPromise: 'Prometeu pagar {{amount}} em {{day}}',
  linkTitle: 'Acompanhamento de cobrança',
  oneClick: 'Acompanhamento',
  oneClickOn: 'Acompanhamento para {{forDay}}',
  form: 'Abrir no calendário',
  file: 'Baixar para o calendário (.ics)',
  google: 'Abrir no Google Agenda',
  outlook: 'Abrir no calendário do Outlook',
  confirm: 'Já está no meu calendário',
  offeredForm: 'Formulário aberto em {{day}}',
  offeredFile: 'Arquivo baixado em {{day}}',
  offeredLink: 'Link aberto em {{day}}',
  confirmed: 'No seu calendário',
  formOpened: 'Acompanhamento agendado para {{forDay}}; salve o formulário do calendário',
  formRefused: 'Acompanhamento agendado para {{forDay}}; o calendário não abriu',
  already: 'Já existe um acompanhamento para {{forDay}}',
  confirmedNow: 'Anotado: está no seu calendário',
  linkOpened: 'Calendário aberto em outra aba',
  unknownMail: 'Este e-mail não é de um cliente conhecido. Abra o Cordial para escolhê-lo.',
  noPlace: 'Este Outlook não guarda nada aqui; abra o painel do Cordial.',
  notOpened: 'O calendário não abriu; o acompanhamento continua aqui',
  formOpenedShort: 'Formulário do calendário aberto; salve-o lá',
} as const satisfies Texts<typeof source>;
