import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Contact } from '@/lib/domain/contact';
import { LabelledChips } from '../common/LabelledChips';
import { useSurroundings } from '../surroundings';

type Way = 'whatsapp' | 'sms';
type Props = { text: string; phone: Contact | null; logSent: (way: Way) => void };

/** The message goes out by the person's own app: a link opens it there, a press writes down that it left. */
export function MessageWays({ text, phone, logSent }: Props) {
  const { words } = useSurroundings();
  const [way, setWay] = useState<Way>('whatsapp');
  const number = phone?.value.replace(/[^\d]/g, '') ?? '';
  const said = encodeURIComponent(text);
  const links = { whatsapp: `https://wa.me/${number}?text=${said}`, sms: `sms:+${number}?body=${said}` };
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <LabelledChips
        label={words('letter.channel')}
        value={way}
        onChoose={setWay}
        choices={[
          { value: 'whatsapp', label: words('letter.whatsApp') },
          { value: 'sms', label: words('letter.sms') },
        ]}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {number === '' ? null : (
          <Button variant="outlined" href={links[way]} target="_blank" rel="noopener noreferrer">
            {words(way === 'sms' ? 'letter.openSms' : 'letter.openWhatsApp')}
          </Button>
        )}
        <Button onClick={() => logSent(way)}>{words('letter.logMessageSent')}</Button>
      </Box>
    </Box>
  );
}
