/** How one customer is treated: the names of policies and of ways to pay. */
export const treatment = {
  'name-kind-standard': 'Gentil padrão',
  'name-light': 'Leve',
  'name-personal': 'Pessoal',
  'name-care': 'Com cuidado',
  'name-strict': 'Mais seguida',
  'name-no-follow': 'Sem acompanhamento',
  nameless: 'Política sem nome',
  'behaviour-punctual': 'Pontual',
  'behaviour-with-reminder': 'Com um lembrete',
  'behaviour-slow': 'Devagar',
  'behaviour-chronic': 'Muito tarde, ou promete e não chega',
  'behaviour-in-difficulty': 'Em dificuldade',
  'behaviour-new': 'Novo',
} as const;
