import AccountBalanceOutlined from '@mui/icons-material/AccountBalanceOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import MailOutlined from '@mui/icons-material/MailOutlined';
import PersonOutlined from '@mui/icons-material/PersonOutlined';
import type { ReactNode } from 'react';
import type { StandingBucket } from '@/lib/domain/standing';
import type { FormRequest } from '../common/form-request';

const letter: FormRequest = { form: 'letter', letter: null, invoiceIds: [] };

/** What the one button of a row opens, by why the customer is in the list; its words stand in the catalogue. */
export const bucketVerbs: Record<StandingBucket, { icon: ReactNode; request: FormRequest | null }> = {
  'promise-broken': { icon: <HandshakeOutlined />, request: letter },
  'reply-waiting': { icon: <MailOutlined />, request: letter },
  'promise-due-today': { icon: <AccountBalanceOutlined />, request: { form: 'payment', invoiceIds: [] } },
  'follow-up-due': { icon: <PersonOutlined />, request: null },
  'final-notice-expired': { icon: <EditOutlined />, request: { form: 'note' } },
  'rung-due': { icon: <EditOutlined />, request: letter },
  'pre-due-risk': { icon: <EditOutlined />, request: letter },
};
