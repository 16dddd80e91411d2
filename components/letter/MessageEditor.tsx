import { useEffect, useRef } from 'react';
import { countMessage } from '@/lib/actions/count-message';
import type { Language } from '@/lib/domain/customer';
import { Field } from '../common/Field';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import type { DraftSurfaces } from '../tone/draft-surface';
import { fieldSurface } from '../tone/field-surface';

type Props = {
  text: string;
  language: Language;
  /** Told what stands on the screen, and null when it is gone; the same function at every turn. */
  standing: (surfaces: DraftSurfaces | null) => void;
  onChange: (text: string) => void;
};

const room = 160;

/** The text of a short message with its count, in the plain letters that every network carries. */
export function MessageEditor({ text, language, standing, onChange }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (field.current) standing({ subject: null, body: fieldSurface(field.current) });
    return () => standing(null);
  }, [standing]);
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
      inputRef={field}
      multiline
      minRows={4}
      value={text}
      problem={size.messages > 1}
      hint={size.encoding === 'gsm-7' ? count : `${count}. ${words('letter.messageSigns')}`}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
