import { act, render, screen } from '@testing-library/react';
import { createCustomer, type CustomerDraft } from '@/lib/actions/create-customer';
import type { Circumstances } from '@/lib/actions/circumstances';
import { loadColumns } from '@/lib/actions/load-columns';
import { newId } from '@/lib/actions/new-id';
import { refreshStandingsOf } from '@/lib/actions/refresh-standings-of';
import { saveSettings } from '@/lib/actions/save-settings';
import type { Invoice } from '@/lib/domain/invoice';
import type { OpenMail } from '@/lib/host/mail-host';
import type { Ledger } from '@/lib/ledger/database';
import { tablesOfActs } from '@/lib/ledger/tables';
import { append } from '@/lib/ledger/write';
import { Root } from '@/components/root/Root';
import { Sidebar } from '@/components/sidebar/Sidebar';
import { anInvoice, aRow, calendar, day } from '../support/builders';
import { aMailFrom, fakeHost, type FakeHost } from '../support/fake-host';
import { freshLedger } from '../support/ledger';
import { quickHands, type Hands } from '../support/quick-hands';

// Forms come in chunks of their own, which take their time on a busy machine.

const now = () => `${day}T15:00:00.000Z`;

export type Stage = {
  ledger: Ledger;
  host: FakeHost;
  here: Circumstances;
  user: Hands;
  /** Adds open invoices of a customer; each is known by its number. */
  owe: (customerId: string, invoices: readonly Partial<Invoice>[]) => Promise<void>;
  customer: (draft: Partial<CustomerDraft> & { address: string }) => Promise<string>;
  /** Draws the sidebar with what the ledger holds by then. */
  open: (mail?: OpenMail) => Promise<void>;
};

/** A sidebar over a real ledger and the fake host, on Tuesday 24 November 2026, of a company in Mexico. */
export async function aStage(options: Parameters<typeof fakeHost>[0] = {}): Promise<Stage> {
  const ledger = freshLedger();
  await ledger.open();
  const host = fakeHost(options);
  const here = { ledger, today: day, now, newId, by: 'ana@taller.example', calendar };
  const user = quickHands();
  await saveSettings(here, {
    language: 'es',
    'company.country': 'MX',
    'company.timeZone': calendar.timeZone,
    'company.name': 'Talleres Orozco',
    'person.name': 'Ana Orozco',
    'means.bank': 'CLABE 002180001234567895',
  });
  return {
    ledger,
    host,
    here,
    user,
    customer: async ({ address, ...draft }) => {
      const contact = { kind: 'email' as const, value: address, name: 'Lucía Ferrer' };
      const known = { name: 'Papelería Los Sauces, S.A. de C.V.', language: 'es' as const, contacts: [contact] };
      return (await createCustomer(here, { ...known, ...draft })).value;
    },
    owe: async (customerId, invoices) => {
      const rows = invoices.map((invoice) => ({
        ...anInvoice(),
        ...aRow(newId()),
        series: null,
        customerId,
        ...invoice,
      }));
      await append(ledger, 'invoices', rows, await loadColumns());
      await ledger.transaction('rw', [...tablesOfActs], async () => refreshStandingsOf(here, [customerId]));
    },
    open: async (mail) => {
      if (mail) host.show(mail);
      render(
        <Root host={host} now={now} openLedger={async () => ({ ok: true, ledger })}>
          <Sidebar />
        </Root>,
      );
      await screen.findByRole('banner');
    },
  };
}

/** Opens another mail while the sidebar lives. */
export function showMail(host: FakeHost, address: string, name: string | null = null): void {
  act(() => host.show(aMailFrom(address, name)));
}
