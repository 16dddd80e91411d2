import type { ReadPart } from './read-letter';

const might = /^(?:puede|podria|pudiera)$/;
const tell = /^(?:confirm|indic|inform|avis|compart|envi|mand|coment)ar|^decir/;
const others = /^(?:tu|tus|alguien|quien)$/;

/** "¿Me puede confirmar si …?" asks a reader who is called usted, unless somebody else is named as who might. */
export function asksAsUsted({ sentences, tokens }: ReadPart): boolean {
  return sentences.some(({ first, question }) => {
    const [object, verb, asked, who] = tokens.slice(first, first + 4);
    return (
      question &&
      /^(?:me|nos)$/.test(object?.word ?? '') &&
      might.test(verb?.word ?? '') &&
      tell.test(asked?.word ?? '') &&
      !others.test(who?.word ?? '')
    );
  });
}
