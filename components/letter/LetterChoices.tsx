import Box from '@mui/material/Box';
import type { DraftedReminder, ReminderChoice, WrittenMedium } from '@/lib/actions/draft-reminder';
import type { FormOfAddress, Language } from '@/lib/domain/customer';
import { MenuButton } from '../common/MenuButton';
import { useSurroundings } from '../surroundings';
import { LetterMenu } from './LetterMenu';

type Props = { drafted: DraftedReminder; onChoose: (choice: Partial<ReminderChoice>) => void };

const languageNames = {
  es: 'customer.languageEs',
  en: 'customer.languageEn',
  pt: 'customer.languagePt',
} as const satisfies Record<Language, string>;

const mediumNames = {
  mail: 'letter.mediumMail',
  message: 'letter.mediumMessage',
  print: 'letter.mediumPrint',
  brief: 'letter.mediumBrief',
} as const satisfies Record<WrittenMedium, string>;

const formNames = { usted: 'letter.usted', tú: 'letter.tu', vos: 'letter.vos' } as const;

/** Which letter, by which way, in which language, and how its reader is addressed (Spanish alone has several forms). */
export function LetterChoices({ drafted, onChoose }: Props) {
  const { words } = useSurroundings();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      <LetterMenu drafted={drafted} onChoose={(letter) => onChoose({ letter, answers: {} })} />
      {drafted.media.length > 1 ? (
        <MenuButton
          look="chip"
          name={words('letter.medium')}
          value={drafted.medium}
          onChoose={(medium) => onChoose({ medium })}
          choices={drafted.media.map((value) => ({ value, label: words(mediumNames[value]) }))}
        />
      ) : null}
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
          value={formOf(drafted.address)}
          onChoose={(address) => onChoose({ address })}
          choices={entriesOf(formNames).map(([value, key]) => ({ value, label: words(key) }))}
        />
      ) : null}
    </Box>
  );
}

function formOf(address: FormOfAddress): keyof typeof formNames {
  if (address === 'neutral') return 'usted';
  return address === 'vosotros' ? 'tú' : address;
}

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
