import Box from '@mui/material/Box';
import type { DraftedReminder, ReminderChoice } from '@/lib/actions/draft-reminder';
import type { Language } from '@/lib/domain/customer';
import { MenuButton } from '../common/MenuButton';
import { useSurroundings } from '../surroundings';

type Props = { drafted: DraftedReminder; onChoose: (choice: Partial<ReminderChoice>) => void };

export const letterNames = {
  courtesy: 'letter.kind-courtesy',
  gentle: 'letter.kind-gentle',
  second: 'letter.kind-second',
  'promise-confirmation': 'letter.kind-promise-confirmation',
  'thank-you': 'letter.kind-thank-you',
} as const satisfies Record<DraftedReminder['id'], string>;

const languageNames = {
  es: 'customer.languageEs',
  en: 'customer.languageEn',
  pt: 'customer.languagePt',
} as const satisfies Record<Language, string>;

/** Which letter, in which language, to whom as tú or usted (Spanish alone knows both). */
export function LetterChoices({ drafted, onChoose }: Props) {
  const { words } = useSurroundings();
  const isClose = drafted.address !== 'usted' && drafted.address !== 'neutral';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      <MenuButton
        look="chip"
        name={words('letter.which')}
        value={drafted.id}
        onChoose={(letter) => onChoose({ letter })}
        choices={entriesOf(letterNames).map(([value, key]) => ({ value, label: words(key) }))}
      />
      <MenuButton
        look="chip"
        name={words('letter.language')}
        value={drafted.language}
        onChoose={(language) => onChoose({ language })}
        choices={entriesOf(languageNames).map(([value, key]) => ({ value, label: words(key) }))}
      />
      {drafted.language === 'es' ? (
        <MenuButton
          look="chip"
          name={words('letter.form')}
          value={isClose ? 'tú' : 'usted'}
          onChoose={(address) => onChoose({ address })}
          choices={[
            { value: 'usted', label: words('letter.usted') },
            { value: 'tú', label: words('letter.tu') },
          ]}
        />
      ) : null}
    </Box>
  );
}

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
