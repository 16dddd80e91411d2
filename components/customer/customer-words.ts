import type { Contact } from '@/lib/domain/contact';
import type { Customer, FormOfAddress, Language } from '@/lib/domain/customer';
import type { BehaviourSegment } from '@/lib/domain/segment';
import type { Words } from '@/lib/i18n/words';

/** How this customer pays, in two words; never said of a new one. */
export function behaviourWord(behaviour: BehaviourSegment, words: Words): string {
  switch (behaviour) {
    case 'punctual':
      return words('customer.behaviourPunctual');
    case 'with-reminder':
      return words('customer.behaviourWithReminder');
    case 'slow':
      return words('customer.behaviourSlow');
    case 'chronic':
      return words('customer.behaviourChronic');
    case 'in-difficulty':
      return words('customer.behaviourInDifficulty');
    case 'new':
      return words('customer.fewFacts');
  }
}

/** "Español, de usted": how we write to them; the person's own choice beats the company's. Null when neither is known. */
export function languageAndForm(customer: Customer, contact: Contact | null, words: Words): string | null {
  const language = contact?.language ?? customer.language;
  const form = contact?.formOfAddress ?? customer.formOfAddress;
  if (!language) return null;
  if (!form || language !== 'es') return languageWord(language, words);
  return words('customer.languageAndForm', { language: languageWord(language, words), form: formWord(form, words) });
}

export function languageWord(language: Language, words: Words): string {
  if (language === 'es') return words('customer.languageEs');
  return language === 'en' ? words('customer.languageEn') : words('customer.languagePt');
}

export function formWord(form: FormOfAddress, words: Words): string {
  switch (form) {
    case 'usted':
      return words('customer.formUsted');
    case 'tú':
      return words('customer.formTu');
    case 'vos':
      return words('customer.formVos');
    case 'vosotros':
      return words('customer.formVosotros');
    case 'neutral':
      return words('customer.formNeutral');
  }
}
