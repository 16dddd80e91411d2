import type { Address } from './address/address-of';
import type { AddressForms } from './tone-language';

/** What rewrites may name of the record: `{{amount}}`, `{{invoice}}`, `{{dueDate}}`, `{{name}}`, `{{date}}`, `{{agency}}`, `{{promiseDate}}`. */
export type RewriteFacts = Readonly<Partial<Record<string, string>>>;

const order: Readonly<Record<Address['language'], number>> = { es: 5, pt: 4, en: 1 };

/**
 * A rewrite in the letter's form of address with the facts filled in; null where a fact that it names is not known.
 * @throws Error when a form is neither written out nor in the table.
 */
export function fitRewrite(written: string, address: Address, forms: AddressForms, facts: RewriteFacts): string | null {
  const names = [...written.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
  if (names.some((name) => facts[name] === undefined)) return null;
  const spoken = written.replace(/\{\{(\w+)\}\}|\{([^{}]+)\}/g, (_, fact: string | undefined, form: string) =>
    fact === undefined ? formOf(form, address, forms) : (facts[fact] ?? ''),
  );
  // A form at the head of a sentence begins with a capital.
  return spoken.replace(/^(\s*[¿¡]?)(\p{Ll})/u, (_, before: string, first: string) => before + first.toUpperCase());
}

/** `{Le}` is `{le}` at the head of a sentence. */
function formOf(name: string, { language, form }: Address, forms: AddressForms): string {
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  const choices = (name.includes('|') ? name : forms[small])?.split('|') ?? [];
  const chosen = choices[form];
  if (choices.length !== order[language] || chosen === undefined) {
    throw new Error(`No forms of address for {${name}} in ${language}`);
  }
  return small === name ? chosen : chosen.charAt(0).toUpperCase() + chosen.slice(1);
}
