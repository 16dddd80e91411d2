import ForumOutlined from '@mui/icons-material/ForumOutlined';
import LocalPhoneOutlined from '@mui/icons-material/LocalPhoneOutlined';
import MailOutlined from '@mui/icons-material/MailOutlined';
import type { Channel } from '@/lib/domain/contact-log';
import { LabelledChips } from './LabelledChips';
import { useSurroundings } from '../surroundings';

/** By which way something was said. */
export type SaidBy = Extract<Channel, 'mail' | 'call' | 'whatsapp'>;

export function WayChips({
  label,
  value,
  onChoose,
}: {
  label: string;
  value: SaidBy;
  onChoose: (way: SaidBy) => void;
}) {
  const { words } = useSurroundings();
  return (
    <LabelledChips
      label={label}
      value={value}
      onChoose={onChoose}
      choices={[
        { value: 'mail', label: words('form.channelMail'), icon: <MailOutlined aria-hidden /> },
        { value: 'call', label: words('form.channelCall'), icon: <LocalPhoneOutlined aria-hidden /> },
        { value: 'whatsapp', label: words('form.channelWhatsapp'), icon: <ForumOutlined aria-hidden /> },
      ]}
    />
  );
}
