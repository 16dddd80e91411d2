import { draftCall, type CallScriptId } from '@/lib/actions/draft-call';
import type { CallScript } from '@/lib/domain/letter';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { settings } from '@/lib/views/settings';
import { reminderFactsOf } from '../common/reminder-facts';
import { useDrafting } from '../common/use-drafting';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';

/** Whom the call is for: the named person with a phone, else anybody with a name. */
function personToCall({ contacts }: CustomerPanel) {
  const named = contacts.filter(({ name }) => name !== null);
  return named.find(({ kind }) => kind === 'phone') ?? named[0] ?? null;
}

/** The script of a call to this customer; null while it is being made. It does not change while one is talking. */
export function useCallScript(panel: CustomerPanel, id: CallScriptId): CallScript | null {
  const { today, locale, calendar } = useSurroundings();
  const known = useView(settings, undefined);
  const sender = known.phase === 'here' ? known.answer : null;
  return useDrafting(
    JSON.stringify([id, panel.customer.id, sender, today, locale]),
    sender && (() => draftCall({ today, locale, calendar }, reminderFactsOf(panel, personToCall(panel)), sender, id)),
  );
}
