import { useEffect, useState } from 'react';
import { draftCall, type CallScriptId } from '@/lib/actions/draft-call';
import type { CallScript } from '@/lib/domain/letter';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { settings } from '@/lib/views/settings';
import { reminderFactsOf } from '../common/reminder-facts';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';

/** The script of a call to this customer; null while it is being made. It does not change while one is talking. */
export function useCallScript(panel: CustomerPanel, id: CallScriptId): CallScript | null {
  const { today, locale, calendar } = useSurroundings();
  const known = useView(settings, undefined);
  const [script, setScript] = useState<CallScript | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const sender = known.phase === 'here' ? known.answer : null;
  const key = JSON.stringify([id, panel.customer.id, sender, today, locale]);
  useEffect(() => {
    if (!sender) return;
    let isCurrent = true;
    const contact =
      panel.contacts.find(({ kind, name }) => kind === 'phone' && name !== null) ??
      panel.contacts.find(({ name }) => name !== null) ??
      null;
    const draft = async () => {
      try {
        const next = await draftCall({ today, locale, calendar }, reminderFactsOf(panel, contact), sender, id);
        if (isCurrent) setScript(next);
      } catch (error) {
        if (isCurrent) setFailure(error);
      }
    };
    void draft();
    return () => {
      isCurrent = false;
    };
    // `key` holds everything that may begin the script anew.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [key]);
  // A script file that cannot be read is a mistake of ours: the boundary above says so.
  if (failure !== null) throw failure;
  return script;
}
