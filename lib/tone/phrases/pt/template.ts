import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const template: FamilyPhrases<'template'> = {
  'template.placeholder': {
    pattern: [],
    message: 'Um espaço sem preencher',
    why: 'Um espaço sem preencher mostra que ninguém revisou a carta.',
    rewrite: [],
  },
};

export const templateExamples: FamilyExamples<'template'> = {
  'template.placeholder': {
    fire: ['Prezado [Nome],', 'Olá {{nome}},', 'A fatura XX está em aberto.'],
    quiet: ['Prezada Ana,', '(ref. [A-12])'],
  },
};
