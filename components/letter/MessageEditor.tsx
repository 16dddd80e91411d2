import { countMessage } from '@/lib/actions/count-message';
import type { Language } from '@/lib/domain/customer';
import { Field } from '../common/Field';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

type Props = { text: string; language: Language; onChange: (text: string) => void };

const room = 160;

/** The text of a short message with its count, in the plain letters that every network carries. */
export function MessageEditor({ text, language, onChange }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { size } = countMessage(text);
  const count = words('letter.messageSize', {
    ...formats.counted(size.messages),
    units: String(size.units),
    room: String(room),
  });
  return (
    <Field
      label={words('letter.messageText')}
      lang={language}
      multiline
      minRows={4}
      value={text}
      problem={size.messages > 1}
      hint={size.encoding === 'gsm-7' ? count : `${count}. ${words('letter.messageSigns')}`}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
