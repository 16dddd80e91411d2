import { Field } from '../common/Field';

type Props = { label: string; text: string; onChange: (text: string) => void; hint?: string; lines?: number };

/** Words that a letter takes as they are written here. */
export function TextAnswer({ label, text, onChange, hint, lines = 1 }: Props) {
  const size = lines > 1 ? { multiline: true, minRows: lines } : {};
  return <Field label={label} hint={hint} value={text} onChange={(event) => onChange(event.target.value)} {...size} />;
}
