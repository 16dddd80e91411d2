import type { Language } from '@/lib/domain/customer';
import { useSurroundings } from '../surroundings';
import { LabelledChips } from './LabelledChips';

/** In which language a document is written. */
export function LanguageChips({ value, onChoose }: { value: Language; onChoose: (language: Language) => void }) {
  const { words } = useSurroundings();
  return (
    <LabelledChips
      label={words('terms.documentLanguage')}
      value={value}
      onChoose={onChoose}
      choices={[
        { value: 'es', label: words('customer.languageEs') },
        { value: 'en', label: words('customer.languageEn') },
        { value: 'pt', label: words('customer.languagePt') },
      ]}
    />
  );
}
