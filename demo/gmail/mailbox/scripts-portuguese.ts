import type { ConversationScript } from './conversation-script';

/** Brazilian Portuguese. */
export const scriptsPortuguese: readonly ConversationScript[] = [
  {
    key: 'paulista-boleto',
    locale: 'pt-BR',
    about: ['paulista'],
    subject: 'Re: Fatura F-20982 em aberto',
    unread: true,
    labels: ['inbox', 'customers'],
    messages: [
      {
        from: 'me',
        to: ['paulista'],
        day: -5,
        time: '10:44',
        body: [
          'Olá, Juliana! Tudo bem? A F-20982, de {total F-20982}, venceu em {due F-20982}. Consegue me dizer a previsão de pagamento?',
        ],
      },
      {
        from: 'paulista',
        to: ['me'],
        day: 0,
        time: '08:31',
        body: [
          'Bom dia, Lucía!',
          'Desculpe a demora. A F-20982 será paga na sexta-feira, dia {weekday 5}, junto com a F-21052 ({total F-21052}). No total, {sum F-20982 F-21052}.',
          'Qualquer coisa, estou à disposição.',
          { signature: ['Juliana Tavares', 'Financeiro | Paulista Ferragens e Ferramentas Ltda'] },
        ],
      },
    ],
  },
  {
    key: 'recife-wrong-bank',
    locale: 'pt-BR',
    about: ['recife'],
    subject: 'Dados bancários para pagar a F-21032',
    messages: [
      {
        from: 'recife',
        to: ['me'],
        day: -3,
        time: '12:19',
        body: [
          'Boa tarde, Lucía. O banco devolveu a transferência da F-21032 ({total F-21032}). Pode confirmar os dados da conta de vocês, por favor?',
          'Anderson Cavalcanti',
        ],
      },
      {
        from: 'me',
        to: ['recife'],
        day: -3,
        time: '13:05',
        body: [
          'Boa tarde, Anderson! Claro: os dados estão no rodapé da própria fatura e não mudaram. Se preferir, ligue para a gente antes de transferir.',
        ],
      },
      {
        from: 'recife',
        to: ['me'],
        day: -2,
        time: '08:40',
        body: ['Perfeito, era o dígito da agência. Refiz agora cedo. Obrigado!'],
      },
    ],
  },
  {
    key: 'sent-reminder-autlan',
    locale: 'es-MX',
    about: ['autlan'],
    subject: 'Recordatorio de la F-20841',
    labels: ['sent'],
    messages: [
      {
        from: 'me',
        to: ['autlan'],
        day: -14,
        time: '09:20',
        body: [
          'Don Ramón, buen día. Le recuerdo la F-20841 por {open F-20841}, que venció el {due F-20841}. ¿Cómo van con la temporada?',
        ],
      },
    ],
  },
  {
    key: 'sent-statement-san-rafael',
    locale: 'es-MX',
    about: ['san-rafael'],
    subject: 'Estado de cuenta de la clínica',
    labels: ['sent'],
    messages: [
      {
        from: 'me',
        to: ['san-rafael'],
        day: -6,
        time: '16:30',
        body: [
          'Dra. Padilla: le comparto las dos facturas abiertas, F-21049 y F-21118, por {sum F-21049 F-21118} en total.',
        ],
      },
    ],
  },
];
