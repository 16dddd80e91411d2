import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const shouting: FamilyPhrases<'shouting'> = {
  'shouting.caps': {
    pattern: [],
    message: 'Palavras em maiúsculas',
    why: 'Maiúsculas são lidas como gritos.',
    rewrite: [],
  },
  'shouting.punct': { pattern: [], message: 'Sinais repetidos', why: 'Sinais repetidos levantam a voz.', rewrite: [] },
};

export const shoutingExamples: FamilyExamples<'shouting'> = {
  'shouting.caps': {
    fire: ['PAGUE AGORA MESMO', 'ÚLTIMO AVISO ANTES DE AGIR'],
    quiet: ['PARAFUSOS DO NORTE LTDA, CNPJ', 'Está MUITO atrasada.'],
  },
  'shouting.punct': { fire: ['PAGUE!!!', 'Até quando???'], quiet: ['Obrigado!', 'Tudo bem? Obrigada!'] },
};
