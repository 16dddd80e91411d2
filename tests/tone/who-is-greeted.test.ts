import { describe, expect, test } from 'vitest';
import { foundByRecord } from './record/found-by-record';

const text = {
  es: 'Le escribo por la factura F-118.',
  en: 'About invoice F-118.',
  pt: 'Escrevo sobre a fatura F-118.',
};
const speaks = (
  greeting: string,
  name: string | null,
  language: 'es' | 'en' | 'pt',
  customer = 'Ferretería Luna S.A.',
) => {
  const facts = { customer: { name: customer }, contacts: [{ value: 'x@y.example', name }] };
  return foundByRecord('expect.greeting-name', `${greeting}\n${text[language]}`, { facts, language }).length > 0;
};

describe('the greeting calls the one on record, as friends do', () => {
  test.each([
    ['es', 'Hola, Ana:', 'Ana Ruiz'],
    ['es', 'Buen día, don Beto:', 'Alberto Salinas'],
    ['es', 'Hola, Nacho:', 'José Ignacio Barea'],
    ['es', 'Hola, Toño, buen día:', 'Antonio Lara'],
    ['es', 'Hola, Pau!', 'Paula Reyes'],
    ['es', 'Hola, Caro, ¿todo bien?', 'Carolina Paz'],
    ['es', 'Lupe, buenas tardes:', 'Guadalupe Ríos'],
    ['es', 'Hola, Paco:', 'Francisco Gil'],
    ['es', 'Querida Anita:', 'Ana Soto'],
    ['es', 'Hola, Carlitos:', 'Carlos Mena'],
    ['es', 'Estimada Sra. Ávila:', 'Esperanza Ávila'],
    ['es', 'Estimado ing. Fajardo:', 'Ricardo Fajardo'],
    ['es', 'Buenos días, doctora Marcela.', 'Marcela Quintero'],
    ['es', 'Estimados señores de Luna:', 'Ana Ruiz'],
    ['es', 'Estimado equipo de pagos:', 'Ana Ruiz'],
    ['es', 'Hola, Cristina:', 'Christina Vega'],
    ['es', 'Hola, Maite:', 'María Teresa Coll'],
    ['es', 'Hola, Juanjo:', 'Juan José Vera'],
    ['es', 'Hola, Edu:', 'Eduardo Paz'],
    ['es', 'Hola, Tano, ¿todo bien?', 'Gaetano Di Pietro'],
    ['es', 'Hola, Chelo:', 'Consuelo Díaz'],
    ['en', 'Hi Bob,', 'Robert McAllister'],
    ['en', 'Dear Mr Holroyd,', 'Mick Holroyd'],
    ['en', 'Hi Liz,', 'Elizabeth Shaw'],
    ['en', 'Hello Kate!', 'Katherine Doyle'],
    ['en', 'Hi Andy,', 'Andrew Simms'],
    ['en', 'Dear Luna team,', 'Ana Ruiz'],
    ['en', 'Dear accounts team,', 'Ana Ruiz'],
    ['en', 'Hi Dan,', 'Daniel Brook'],
    ['en', 'Dear Mr Read,', 'Marcus Reed'],
    ['pt', 'Oi, Mari!', 'Mariana Quintela'],
    ['pt', 'Bom dia, Seu Chico!', 'Francisco Pereira'],
    ['pt', 'Olá, Zé,', 'José da Silva'],
    ['pt', 'Oi, Bia!', 'Beatriz Lobo'],
    ['pt', 'Olá, Serginho,', 'Sérgio Tanaka'],
    ['pt', 'E aí, Renatão,', 'Renato Silveira'],
    ['pt', 'Bete, querida,', 'Elizabete Cunha'],
    ['pt', 'Oi, Duda,', 'Eduarda Pimenta'],
    ['pt', 'Prezada Dona Lurdes,', 'Maria de Lurdes Figueiredo'],
    ['pt', 'Olá, pessoal,', 'Ana Ruiz'],
  ] as const)('%s: %s is %s', (language, greeting, name) => {
    expect(speaks(greeting, name, language)).toBe(false);
  });

  test.each([
    ['es', 'Hola, Sonia:', 'Silvia Roldán'],
    ['es', 'Hola, Mariana:', 'Ana Ruiz'],
    ['es', 'Hola, Daniel:', 'Daniela Ríos'],
    ['es', 'Estimado señor Fuentes:', 'Claudio Contreras'],
    ['es', 'Buenos días, doctora Bárbara.', 'Bianca Rezende'],
    ['es', 'Estimado cliente:', 'Ana Ruiz'],
    ['en', 'Dear Angela,', 'Patricia Lund'],
    ['en', 'Hi Bill,', 'Robert McAllister'],
    ['en', 'Dear Mr Smith,', 'John Baker'],
    ['pt', 'Olá, Bárbara!', 'Bianca Rezende'],
    ['pt', 'Oi, Renata,', 'Roberta Falcão'],
    ['pt', 'Oi, Roberto,', 'Roberta Falcão'],
  ] as const)('%s: %s is not %s', (language, greeting, name) => {
    expect(speaks(greeting, name, language)).toBe(true);
  });

  test('without a person on record the company, its people or any name will do', () => {
    const company = 'Distribuidora Ferrari Hnos. S.R.L.';
    expect(speaks('Buenas tardes, gente de Ferrari Hermanos:', null, 'es', company)).toBe(false);
    expect(speaks('Hola, Marta:', null, 'es', company)).toBe(false);
    expect(speaks('Buenas tardes:', null, 'es', company)).toBe(false);
    expect(speaks('Licenciado, muy buen día.', 'Lic. Abel Cruz', 'es')).toBe(false);
    expect(speaks('Estimado cliente:', null, 'es', company)).toBe(true);
  });
});
