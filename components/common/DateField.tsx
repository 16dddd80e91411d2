import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useRef } from 'react';
import { readDatePhrase } from '@/lib/actions/read-date-phrase';
import { isPlainDate, type PlainDate } from '@/lib/domain/plain-date';
import { useSurroundings } from '../surroundings';
import { Field } from './Field';
import { useFormats } from './use-formats';

/** What was typed and the day that was understood from it. */
export type TypedDay = { text: string; day: PlainDate | null };

type Props = {
  label: string;
  value: TypedDay;
  onChange: (value: TypedDay) => void;
  toward: 'future' | 'past';
  placeholder?: string;
};

/** A day as people say it ("viernes", "fin de mes", "15/12"), with the day that was understood; or from a calendar. */
export function DateField({ label, value, onChange, toward, placeholder }: Props) {
  const { words, today, locale } = useSurroundings();
  const formats = useFormats();
  const picker = useRef<HTMLInputElement>(null);
  const monthFirst = /^en-(?:US|PH)$/.test(locale);
  const read = (text: string) => onChange({ text, day: readDatePhrase(text, { today, toward, monthFirst }) });
  const isUnclear = value.text.trim() !== '' && value.day === null;
  return (
    <Field
      label={label}
      value={value.text}
      onChange={(event) => read(event.target.value)}
      {...(placeholder ? { placeholder } : {})}
      autoComplete="off"
      problem={isUnclear}
      hint={isUnclear ? words('form.dateNotUnderstood') : undefined}
      startAdornment={
        <Box sx={{ position: 'relative', ml: -2, mr: 2 }}>
          <IconButton
            aria-label={words('form.pickDay')}
            title={words('form.pickDay')}
            onClick={() => picker.current?.showPicker()}
          >
            <CalendarMonthOutlined />
          </IconButton>
          <Box
            component="input"
            type="date"
            ref={picker}
            tabIndex={-1}
            aria-hidden
            value={value.day ?? ''}
            onChange={(event) =>
              isPlainDate(event.target.value) &&
              onChange({ text: formats.shortDay(event.target.value), day: event.target.value })
            }
            sx={{
              position: 'absolute',
              insetInlineStart: 0,
              bottom: 0,
              width: '1px',
              height: '1px',
              opacity: 0,
              border: 0,
              p: 0,
              pointerEvents: 'none',
            }}
          />
        </Box>
      }
      endAdornment={
        value.day ? (
          <Box
            component="output"
            aria-live="polite"
            title={formats.fullDay(value.day)}
            sx={{ flex: 'none', typography: 'body2', color: 'text.secondary' }}
          >
            {formats.shortDay(value.day)}
          </Box>
        ) : null
      }
    />
  );
}
