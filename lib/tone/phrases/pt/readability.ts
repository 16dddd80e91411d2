import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const readability: FamilyPhrases<'readability'> = {
  readability: {
    pattern: [],
    message: 'Pode ser mais simples',
    why: 'Com frases e palavras curtas entende-se antes; é só uma informação.',
    rewrite: [],
  },
};

export const readabilityExamples: FamilyExamples<'readability'> = {
  readability: {
    fire: [
      'A responsabilidade administrativa correspondente determina inevitavelmente consequências contratuais extraordinariamente desproporcionais relativamente às obrigações comerciais anteriormente documentadas internacionalmente mediante instrumentos especializados complementares.',
    ],
    quiet: [
      'Olá, Ana. Escrevo sobre a conta de maio. Ela ainda não foi paga. Que dia fica bom? Se algo não está certo, me diga e vemos isso. Muito obrigado por tudo.',
    ],
  },
};
