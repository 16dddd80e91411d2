import type { FormOfAddress, Language } from '@/lib/domain/customer';
import type { Words } from '@/lib/i18n/words';
import type { Choice } from '../common/ChoiceChips';
import { formWord, languageWord } from './customer-words';

/** The languages that letters are written in, and no choice. */
export function languageChoices(words: Words, none: string): Choice<Language | 'unknown'>[] {
  const languages = (['es', 'en', 'pt'] as const).map((value) => ({ value, label: languageWord(value, words) }));
  return [{ value: 'unknown', label: none }, ...languages];
}

/** How a person is spoken to in their language, and no choice; empty where there is only one way. */
export function formChoices(
  words: Words,
  none: string,
  language: Language | 'unknown',
): Choice<FormOfAddress | 'unknown'>[] {
  if (language === 'en') return [];
  const spanish = (['usted', 'tú', 'vos', 'vosotros', 'neutral'] as const).map((value) => ({
    value,
    label: formWord(value, words),
  }));
  const portuguese = [
    { value: 'usted', label: words('card.formSenhor') },
    { value: 'tú', label: words('card.formVoce') },
    { value: 'neutral', label: formWord('neutral', words) },
  ] as const;
  return [{ value: 'unknown', label: none }, ...(language === 'pt' ? portuguese : spanish)];
}
