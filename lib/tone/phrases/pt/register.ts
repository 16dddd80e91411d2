import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const register: FamilyPhrases<'register'> = {
  'register.mixed': {
    pattern: [],
    message: 'Mistura de tratamentos',
    why: 'Passar de você a senhor parece descuido ou texto copiado.',
    rewrite: [],
  },
  'register.mismatch': {
    pattern: [],
    message: 'Outro tratamento que o do cadastro',
    details: { language: 'A carta não está no idioma do cadastro' },
    why: 'A forma de tratar cada cliente faz parte de conhecê-lo.',
    rewrite: [],
  },
};

export const registerExamples: FamilyExamples<'register'> = {
  'register.mixed': {
    fire: [
      'Escrevo para você sobre a fatura F-118. O senhor tem até sexta.',
      'Tu tens até sexta. Você pode pagar por Pix.',
    ],
    quiet: [
      'Escrevo ao senhor sobre o pedido da Ana e da sua equipe.',
      'Você pode pagar pela sua conta. Te envio o boleto.',
      'Escrevo à senhora da Clínica Bem-Te-Vi.',
    ],
  },
  'register.mismatch': {
    fire: [
      {
        body: 'Oi, tudo bem contigo? Sobre a tua fatura.',
        facts: exampleFacts({ customer: { name: 'Luna', formOfAddress: 'usted' } }),
      },
      {
        body: 'Você consegue me dizer uma data?',
        facts: exampleFacts({ customer: { name: 'Luna', formOfAddress: 'usted' } }),
      },
    ],
    quiet: [
      {
        body: 'Como vai o senhor? Sobre a fatura.',
        facts: exampleFacts({ customer: { name: 'Luna', formOfAddress: 'usted', language: 'pt' } }),
      },
    ],
  },
};
