import { Suspense } from 'react';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { lazily } from '../common/lazily';
import { composeFor } from './compose-for';
import type { Going } from './going';
import { useOpenMail } from './use-open-mail';

// Most mails are read: what stands beside one that is written comes with its words when one is.
const ComposeSection = lazily(async () => (await import('../compose/ComposeSection')).ComposeSection);

/** Beside the customer whom a mail is being written to, unless a form of ours stands in front. */
export function ComposeDoor({ panel, going }: { panel: CustomerPanel; going: Going }) {
  const mail = useOpenMail();
  const compose = going.hasForm ? null : composeFor(mail, panel.contacts);
  if (!mail || !compose) return null;
  return (
    <Suspense>
      <ComposeSection key={compose.key} {...{ panel, mail, compose }} openForm={going.openForm} />
    </Suspense>
  );
}
