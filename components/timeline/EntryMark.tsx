import CallMadeOutlined from '@mui/icons-material/CallMadeOutlined';
import CallReceivedOutlined from '@mui/icons-material/CallReceivedOutlined';
import EventAvailableOutlined from '@mui/icons-material/EventAvailableOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import LocalPhoneOutlined from '@mui/icons-material/LocalPhoneOutlined';
import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import ReceiptLongOutlined from '@mui/icons-material/ReceiptLongOutlined';
import StickyNote2Outlined from '@mui/icons-material/StickyNote2Outlined';
import SupportAgentOutlined from '@mui/icons-material/SupportAgentOutlined';
import type { TimelineEntry } from '@/lib/views/timeline';
import { IconWell } from '../common/IconWell';

/** Arrow in, arrow out, call, note, payment: what kind of thing happened, at a glance. */
export function EntryMark({ entry }: { entry: TimelineEntry }) {
  switch (entry.kind) {
    case 'payment':
      return (
        <IconWell tone="settled" size={24}>
          <PaymentsOutlined />
        </IconWell>
      );
    case 'promise':
      return (
        <IconWell tone="promise" size={24}>
          <HandshakeOutlined />
        </IconWell>
      );
    case 'dispute':
      return (
        <IconWell tone="attention" size={24}>
          <SupportAgentOutlined />
        </IconWell>
      );
    case 'follow-up':
      return (
        <IconWell size={24}>
          <EventAvailableOutlined />
        </IconWell>
      );
    case 'list':
      return (
        <IconWell size={24}>
          <ReceiptLongOutlined />
        </IconWell>
      );
    case 'contact':
      return <IconWell size={24}>{contactIcon(entry.entry.channel, entry.entry.direction)}</IconWell>;
  }
}

function contactIcon(channel: string, direction: string) {
  if (channel === 'call') return <LocalPhoneOutlined />;
  if (channel === 'note') return <StickyNote2Outlined />;
  return direction === 'in' ? <CallReceivedOutlined /> : <CallMadeOutlined />;
}
