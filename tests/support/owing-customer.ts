import { callToLog, untouchedCall, type CallFields } from '@/components/calls/call-fields';
import { reminderFactsOf } from '@/components/common/reminder-facts';
import { draftReminder, type WrittenMedium } from '@/lib/actions/draft-reminder';
import { logCall } from '@/lib/actions/log-call';
import { saveSettings } from '@/lib/actions/save-settings';
import type { Customer } from '@/lib/domain/customer';
import { allSidebarTexts } from '@/lib/i18n/sidebar-texts';
import { wordsFrom } from '@/lib/i18n/words-from';
import { customerPanel, type CustomerPanel } from '@/lib/views/customer-panel';
import { settings } from '@/lib/views/settings';
import { aContact, aCustomer, calendar, day, mxn } from './builders';
import { circumstances, freshLedger } from './ledger';
import { late } from './steps';
import { store } from './stored-rows';

const words = wordsFrom('es', await allSidebarTexts('es'));
export const customerId = 'customer';

/** A customer with two late invoices, whom one can write to and ring up. */
export async function owing(customer: Partial<Customer> = {}) {
  const phone = aContact({ id: 'phone', kind: 'phone', value: '5512345678', name: 'Lucía Ferrer', role: 'Tesorería' });
  const second = { id: 'second', number: '2090', total: mxn(50_000) };
  const rows = {
    customers: [aCustomer(customer)],
    invoices: [late(12), late(5, second)],
    contacts: [aContact(), phone],
  };
  const here = circumstances(await store(freshLedger(), rows));
  await saveSettings(here, {
    'company.name': 'Talleres Orozco',
    'company.country': 'MX',
    'person.name': 'Ana Orozco',
    'means.bank': 'CLABE 002180001234567895',
  });
  const panel = async (today = day): Promise<CustomerPanel> => {
    const shown = await customerPanel(here.ledger, { customerId, today, calendar });
    if (!shown) throw new Error('no such customer');
    return shown;
  };
  /** Fills in the call card as a person does, and saves it. */
  const call = async (told: Partial<CallFields>) => {
    const seen = await panel();
    const report = callToLog({ ...untouchedCall(seen), ...told }, seen, null, { ...here, now: here.now(), words });
    return typeof report === 'string' ? report : logCall(here, report);
  };
  /** A letter as the letter page drafts it. */
  const write = async (letter: string, medium: WrittenMedium = 'mail') => {
    const facts = reminderFactsOf(await panel(), aContact());
    const choice = { letter, medium, language: null, address: null, invoiceIds: [], answers: {} };
    return draftReminder({ today: day, locale: 'es-MX', calendar }, facts, await settings(here.ledger), choice);
  };
  return { here, panel, call, write };
}

/** A day as it is typed and understood. */
export const on = (text: string) => ({ text, day: text });
/** A letter's text without the marks that keep figures together. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/[\u2066-\u2069]/g, '');
