import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReminderChoice } from '@/lib/actions/draft-reminder';
import type { Letter } from '@/lib/domain/letter';
import { settings } from '@/lib/views/settings';
import { useActs } from '../common/acts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { Shapes } from '../common/Shapes';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';
import { addresseeOf } from './addressee';
import { copyLetter } from './copy-letter';
import { guardOf } from './guard-of';
import { insertPlace } from './insert-place';
import { LetterChoices, letterNames } from './LetterChoices';
import { LetterEditor } from './LetterEditor';
import { GuardNotice, MissingNotice, RefusalNotice } from './LetterNotices';
import { useDrafted } from './use-drafted';
import { useInsert } from './use-insert';

type Props = FormProps & { letter: string | null; invoiceIds: readonly string[] };

const verbs = { 'open-compose': 'letter.insertOpen', reply: 'letter.insertReply', new: 'letter.insertNew' } as const;

/** A letter from its facts to the mail: chosen, read, changed, put in; the person sends it. */
export function LetterForm({ panel, mail, letter: asked, invoiceIds, close }: Props) {
  const { words, host, today } = useSurroundings();
  const formats = useFormats();
  const { say } = useActs();
  const [choice, setChoice] = useState<ReminderChoice>({ letter: asked, language: null, address: null, invoiceIds });
  const [edits, setEdits] = useState<Partial<Letter>>({});
  const [isGuardSeen, setGuardSeen] = useState(false);
  const contact = addresseeOf(panel.contacts, mail);
  const known = useView(settings, undefined);
  const drafted = useDrafted(panel, contact, known.phase === 'here' ? known.answer : null, choice);
  const { insert, isBusy, refusal } = useInsert(mail);
  const place = insertPlace(mail, host.capabilities, contact ? [contact.value] : []);
  const choose = (next: Partial<ReminderChoice>) => {
    setEdits({});
    setChoice({ ...choice, ...next });
  };
  const letter = drafted && { ...drafted.letter, ...edits };
  const guard = drafted && !isGuardSeen ? guardOf(drafted, panel, today, words, formats) : null;
  const copy = async () => {
    if (letter && (await copyLetter(letter))) say(words('letter.copiedNote'));
  };
  const put = async (again: boolean) => {
    if (!drafted || !letter) return;
    if (!place) return copy();
    if (await insert({ drafted, letter, place, customerId: panel.customer.id, contact }, again)) close();
  };
  return (
    <FormPage
      title={drafted ? words(letterNames[drafted.id]) : words('letter.title')}
      subject={panel.customer.name}
      subline={contact ? contactLine(contact) : words('letter.noAddress')}
      back={close}
      submit={{
        label: words(place ? verbs[place.kind] : 'letter.copy'),
        save: () => void put(false),
        missing: null,
        isBusy: isBusy || !drafted,
      }}
      beside={
        place ? (
          <Button startIcon={<ContentCopyOutlined />} onClick={() => void copy()}>
            {words('common.copy')}
          </Button>
        ) : null
      }
    >
      {drafted && letter ? (
        <>
          {guard ? (
            <GuardNotice guard={guard} show={(id) => choose({ letter: id })} ignore={() => setGuardSeen(true)} />
          ) : null}
          {refusal ? <RefusalNotice refusal={refusal} again={() => void put(refusal === 'already-there')} /> : null}
          <LetterChoices drafted={drafted} onChoose={choose} />
          {drafted.rung !== null && drafted.invoiceIds.length === 0 ? (
            <Typography variant="body2" color="textSecondary">
              {words('letter.nothingToRemind')}
            </Typography>
          ) : null}
          <LetterEditor
            draft={drafted.letter}
            subject={letter.subject}
            onSubject={(subject) => setEdits({ ...edits, subject })}
            onBody={(body) => setEdits({ ...edits, ...body })}
          />
          <MissingNotice missing={drafted.letter.missing} />
          {place ? null : (
            <Typography variant="body2" color="textSecondary">
              {words('letter.copyWhy')}
            </Typography>
          )}
        </>
      ) : (
        <Shapes label={words('letter.preparing')} />
      )}
    </FormPage>
  );

  function contactLine({ name, value }: { name: string | null; value: string }): string {
    return name ? words('letter.to', { name, address: value }) : words('letter.toAddress', { address: value });
  }
}
