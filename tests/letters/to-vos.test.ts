import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillLetter } from '@/lib/letters/fill-letter';
import { letterFiles } from '@/lib/letters/es/registry';
import { loadLetter } from '@/lib/letters/load-letter';
import { toVos, vosForms } from '@/lib/letters/to-vos';
import { anInvoice, someFacts } from './facts';

/** What differs from the *usted* letters and is the same in *vos*: read by a person, one by one. */
const sameInVos =
  /^(?:te|tu|tus|tuya|tú|pagaste|recibiste|hiciste|dijiste|pediste|agradecértelo|ayudarte|llamarte|podrías|cambiarías|prevés|ves|veas|preocupes|hacer|tengas|tomes|hagas|sepas|digas|envíes|escribas|llames|respondas|muestres|propongas|esperabas)$/;

test.each([
  ['¿Me dices qué día prevés pagar?', '¿Me decís qué día prevés pagar?'],
  ['Puedes responder. Dime si tienes dudas.', 'Podés responder. Decime si tenés dudas.'],
  ['Es un gusto contar contigo; tú eliges.', 'Es un gusto contar con vos; vos eliges.'],
  ['{{#tienes}}Tienes {{puedes}}{{/tienes}}', '{{#tienes}}Tenés {{puedes}}{{/tienes}}'],
  ['contigo-puedes', 'con vos-podés'],
  ['impuedes', 'impuedes'],
])('%j becomes %j', (text, vos) => expect(toVos(text)).toBe(vos));

test('every word of the tú letters that the usted letters lack is listed, or the same in vos', () => {
  const words = (folder: string) =>
    new Set(
      Object.entries(letterFiles.texts)
        .filter(([path]) => path.startsWith(folder))
        .flatMap(
          ([, text]) =>
            text
              .replace(/\{\{[\s\S]*?\}\}+/g, ' ')
              .toLowerCase()
              .match(/\p{L}+/gu) ?? [],
        ),
    );
  const usted = words('./usted');
  const only = [...words('./tu')].filter((word) => !usted.has(word));
  expect(only.filter((word) => !(word in vosForms) && !sameInVos.test(word))).toEqual([]);
  // A form that is another word as well (`cuentas`, `llamas`) would be found there; `responde` is usted's own verb.
  expect(Object.keys(vosForms).filter((word) => usted.has(word))).toEqual(['responde']);
  expect(Object.keys(vosForms).filter((word) => !only.includes(word))).toEqual(['responde']);
});

test('listed forms alone change, whatever stands around them', () => {
  const listed = new Set(Object.keys(vosForms));
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...listed), fc.string({ unit: 'grapheme', maxLength: 8 }))),
      (parts) => {
        const text = parts.join(' ');
        const before = text.match(/\p{L}+/gu) ?? [];
        if (before.some((word) => listed.has(word.toLowerCase()))) return;
        expect(toVos(text)).toBe(text);
      },
    ),
  );
});

test('no value changes, since files are turned before they are filled', async () => {
  const letter = await loadLetter('gentle', 'es', 'vos');
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(vosForms)), (word) => {
      const { plain } = fillLetter(
        letter,
        someFacts({ invoices: [anInvoice({ number: word, concept: word })] }),
        'plain',
      );
      expect(plain).toContain(`la factura ${word},`);
      expect(plain).toContain(`Concepto: ${word}.`);
    }),
    { numRuns: 30 },
  );
});
