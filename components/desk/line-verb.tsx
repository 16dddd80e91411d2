import AccountBalanceOutlined from '@mui/icons-material/AccountBalanceOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import MailOutlined from '@mui/icons-material/MailOutlined';
import PersonOutlined from '@mui/icons-material/PersonOutlined';
import PhoneOutlined from '@mui/icons-material/PhoneOutlined';
import type { ReactNode } from 'react';
import type { StandingBucket } from '@/lib/domain/standing';
import type { WorklistLine } from '@/lib/views/worklist';
import type { FormRequest } from '../common/form-request';

type Verb = { icon: ReactNode; request: FormRequest | null; key: `desk.do-${StandingBucket | 'call'}` };

const letter: FormRequest = { form: 'letter', letter: null, invoiceIds: [] };

const byBucket: Record<StandingBucket, Omit<Verb, 'key'>> = {
  'promise-broken': { icon: <HandshakeOutlined />, request: letter },
  'reply-waiting': { icon: <MailOutlined />, request: letter },
  'promise-due-today': { icon: <AccountBalanceOutlined />, request: { form: 'payment', invoiceIds: [] } },
  'follow-up-due': { icon: <PersonOutlined />, request: null },
  'final-notice-expired': { icon: <EditOutlined />, request: { form: 'note' } },
  'rung-due': { icon: <EditOutlined />, request: letter },
  'pre-due-risk': { icon: <EditOutlined />, request: letter },
};

/** What the one button of a row opens: by why the customer is in the list, and a call where a call is due. */
export function verbOf({ bucket, step }: Pick<WorklistLine, 'bucket' | 'step'>): Verb | null {
  if (bucket === null) return null;
  if (bucket === 'rung-due' && step.what === 'call')
    return { icon: <PhoneOutlined />, request: { form: 'call' }, key: 'desk.do-call' };
  return { ...byBucket[bucket], key: `desk.do-${bucket}` };
}
