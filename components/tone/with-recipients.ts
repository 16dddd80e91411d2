import type { OpenCompose, OpenMail } from '@/lib/host/mail-host';
import type { ToneFacts } from '@/lib/views/tone-facts';

/** Who is written to in a compose, and whose mailbox it is: colleagues are no strangers. */
export function withRecipients(facts: ToneFacts, mail: OpenMail | null, compose: OpenCompose | undefined): ToneFacts {
  if (!compose) return facts;
  const own = [mail?.account, compose.from].flatMap((address) => address?.split('@').slice(1) ?? []);
  return {
    ...facts,
    company: { ...facts.company, domains: [...(facts.company.domains ?? []), ...own] },
    recipients: { to: compose.recipients.map(({ address }) => address), cc: [] },
  };
}
