import Box from '@mui/material/Box';
import type { Channel } from '@/lib/domain/contact-log';
import { DateField, type TypedDay } from '../common/DateField';
import { Field } from '../common/Field';
import { LabelledChips } from '../common/LabelledChips';
import { useSurroundings } from '../surroundings';

/** That someone confirmed the terms, as it is being typed. */
export type TypedAcknowledgement = {
  on: TypedDay;
  by: string;
  how: Extract<Channel, 'mail' | 'call' | 'whatsapp' | 'letter'>;
};

type Props = { value: TypedAcknowledgement; onChange: (patch: Partial<TypedAcknowledgement>) => void };

/** When the terms were confirmed, by whom and how. */
export function AcknowledgedFields({ value, onChange }: Props) {
  const { words } = useSurroundings();
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      <DateField label={words('terms.ackOn')} value={value.on} toward="past" onChange={(on) => onChange({ on })} />
      <Field
        label={words('terms.ackBy')}
        aside={words('common.optional')}
        value={value.by}
        onChange={(event) => onChange({ by: event.target.value })}
      />
      <LabelledChips
        label={words('terms.how')}
        value={value.how}
        onChoose={(how) => onChange({ how })}
        choices={[
          { value: 'mail', label: words('form.channelMail') },
          { value: 'call', label: words('form.channelCall') },
          { value: 'whatsapp', label: words('form.channelWhatsapp') },
          { value: 'letter', label: words('terms.howPaper') },
        ]}
      />
    </Box>
  );
}
