import ArrowBackOutlined from '@mui/icons-material/ArrowBackOutlined';
import FormatListNumberedOutlined from '@mui/icons-material/FormatListNumberedOutlined';
import PeopleOutlined from '@mui/icons-material/PeopleOutlined';
import ReceiptLongOutlined from '@mui/icons-material/ReceiptLongOutlined';
import SettingsOutlined from '@mui/icons-material/SettingsOutlined';
import TodayOutlined from '@mui/icons-material/TodayOutlined';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { latestListDay } from '@/lib/views/latest-list-day';
import { settings } from '@/lib/views/settings';
import { worklist } from '@/lib/views/worklist';
import { BrandMark } from '../common/BrandMark';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { VisuallyHidden } from '../common/VisuallyHidden';
import { useSurroundings } from '../surroundings';
import { railLook } from './rail-look';
import { hashOf, type Route } from './route';

type Props = { route: Route };
type Section = 'today' | 'customers' | 'invoices' | 'import' | 'policy' | 'settings';

const sectionOf: Partial<Record<Route['page'], Section>> = {
  today: 'today',
  customers: 'customers',
  invoices: 'invoices',
  customer: 'customers',
  'new-customer': 'customers',
  forget: 'customers',
  import: 'import',
  policy: 'policy',
  settings: 'settings',
};

/** The sections of the desk, and whose ledger this is. */
export function Rail({ route }: Props) {
  const { words, today, deskTarget } = useSurroundings();
  const formats = useFormats();
  const seen = useView(worklist, { today, limit: 1 });
  const count = seen.phase === 'here' ? seen.answer.todayCount : 0;
  const here = sectionOf[route.page];
  return (
    <Box component="header" sx={railLook} data-region>
      <Box data-brand>
        <BrandMark size={28} />
        <span translate="no">{words('common.appName')}</span>
      </Box>
      <Box component="nav" aria-label={words('desk.rail')}>
        {deskTarget === '_self' ? (
          <a href="#mail" title={words('customer.backToMail')} data-section="mail">
            <span aria-hidden>
              <ArrowBackOutlined />
            </span>
            <b>{words('customer.backToMail')}</b>
          </a>
        ) : null}
        <RailLink section="today" icon={<TodayOutlined />} here={here} count={count} />
        <RailLink section="customers" icon={<PeopleOutlined />} here={here} />
        <RailLink section="invoices" icon={<ReceiptLongOutlined />} here={here} />
        <RailLink section="import" icon={<UploadFileOutlined />} here={here} />
        <RailLink section="policy" icon={<FormatListNumberedOutlined />} here={here} />
        <RailLink section="settings" icon={<SettingsOutlined />} here={here} />
      </Box>
      <Whose formatDay={formats.shortDay} />
    </Box>
  );
}

type LinkProps = { section: Section; icon: ReactNode; here: Section | undefined; count?: number };

function RailLink({ section, icon, here, count = 0 }: LinkProps) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const label = words(`desk.${section}`);
  return (
    <a
      href={hashOf({ page: section })}
      aria-current={here === section ? 'page' : undefined}
      title={label}
      data-section={section}
    >
      <span aria-hidden>{icon}</span>
      <b>{label}</b>
      {count > 0 ? (
        <i>
          <span aria-hidden>{formats.counted(count).n}</span>
          <VisuallyHidden>{words('desk.todayCount', formats.counted(count))}</VisuallyHidden>
        </i>
      ) : null}
    </a>
  );
}

function Whose({ formatDay }: { formatDay: (day: string) => string }) {
  const { words } = useSurroundings();
  const known = useView(settings, undefined);
  const list = useView(latestListDay, undefined);
  if (known.phase !== 'here') return null;
  const latest = list.phase === 'here' ? list.answer : null;
  return (
    <Box data-whose>
      <b>{known.answer.company.name ?? words('desk.noCompany')}</b>
      {latest ? <span>{words('desk.dataAsOf', { day: formatDay(latest) })}</span> : null}
    </Box>
  );
}
