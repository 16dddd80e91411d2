import { useState } from 'react';
import type { PlainDate } from '@/lib/domain/plain-date';
import { DateField } from '../common/DateField';
import { useFormats } from '../common/use-formats';

type Props = {
  label: string;
  day: PlainDate | null;
  toward?: 'future' | 'past';
  onChange: (day: PlainDate | null) => void;
};

/** A day that a letter names: the suggested one until somebody types another. */
export function DayAnswer({ label, day, toward = 'future', onChange }: Props) {
  const formats = useFormats();
  const [text, setText] = useState<string | null>(null);
  return (
    <DateField
      label={label}
      toward={toward}
      value={{ text: text ?? (day ? formats.shortDay(day) : ''), day }}
      onChange={(typed) => {
        setText(typed.text);
        onChange(typed.day);
      }}
    />
  );
}
