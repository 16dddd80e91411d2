import { render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { Root } from '@/components/root/Root';
import { Desk } from '@/components/desk/Desk';
import type { Circumstances } from '@/lib/actions/circumstances';
import { newId } from '@/lib/actions/new-id';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { saveSettings } from '@/lib/actions/save-settings';
import { deskWordsOf } from '@/lib/i18n/desk-words';
import type { Ledger } from '@/lib/ledger/database';
import type { SharedTable } from '@/lib/ledger/tables';
import { calendar, day } from '../../support/builders';
import { fakeHost, type FakeHost } from '../../support/fake-host';
import { freshLedger } from '../../support/ledger';
import { store } from '../../support/stored-rows';
import { quickHands, type Hands } from '../../support/quick-hands';

const now = () => `${day}T15:00:00.000Z`;

export type DeskStage = {
  ledger: Ledger;
  host: FakeHost;
  here: Circumstances;
  user: Hands;
  /** Chooses a file of the import page, as its picker would. */
  choose: (name: string, text: string) => Promise<void>;
};

/** The wide page at an address, over a real ledger and a host without a mailbox, on Tuesday 24 November 2026 in Mexico. */
export async function openDesk(
  hash: string,
  rows: Partial<Record<SharedTable, readonly object[]>> = {},
  settings: Record<string, unknown> = {},
): Promise<DeskStage> {
  // jsdom has no layout to scroll.
  vi.stubGlobal('scrollTo', () => undefined);
  Element.prototype.scrollIntoView = () => undefined;
  const ledger = freshLedger();
  await ledger.open();
  const here = { ledger, today: day, now, newId, by: 'ana@taller.example', calendar };
  const known = { language: 'es', 'company.country': 'MX', 'company.timeZone': calendar.timeZone };
  await saveSettings(here, { ...known, ...settings });
  await store(ledger, rows);
  await refreshStandings(here);
  const host = fakeHost({ frame: false, capabilities: { readsMail: false } });
  const user = quickHands();
  location.hash = hash;
  render(
    <Root host={host} now={now} openLedger={async () => ({ ok: true, ledger })} wordsOf={deskWordsOf}>
      <Desk />
    </Root>,
  );
  await screen.findByRole('navigation', { name: 'Secciones' });
  const choose = async (name: string, text: string) => {
    const picker = document.querySelector<HTMLInputElement>('input[type=file][accept*=csv]');
    await user.upload(picker!, new File([text], name, { type: 'text/csv' }));
  };
  return { ledger, host, here, user, choose };
}
