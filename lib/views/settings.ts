import { companyIncentiveSetting, readIncentiveRule } from '@/lib/domain/read-incentive';
import type { CompanyTerms } from '@/lib/domain/company-terms';
import type { IncentiveRule } from '@/lib/domain/incentive';
import type { FormOfAddress, Language } from '@/lib/domain/customer';
import type { LetterVoice, PaymentMeans } from '@/lib/domain/letter';
import type { Ledger, SettingRow } from '@/lib/ledger/database';

/** What the company and the person told us about themselves; null is "not asked yet or left empty". */
export type Settings = {
  company: { name: string | null; taxId: string | null; country: string | null; timeZone: string | null };
  person: { name: string | null };
  /** Other addresses and domains of ours, which are never a customer. Lower-case. */
  ownAddresses: readonly string[];
  ownDomains: readonly string[];
  signature: string | null;
  means: PaymentMeans;
  /** How letters sound, unless a customer's own record says otherwise. */
  voice: LetterVoice;
  /** How we address people of whom we know no wish; null: usted. */
  address: FormOfAddress | null;
  /** Under which terms we sell, for letters, agreements and the policy. */
  terms: CompanyTerms;
  /** What everybody is offered for paying early or on time. */
  incentive: IncentiveRule | null;
  /** Null follows the browser. */
  language: Language | null;
  /** Questions of the first run that were answered or put off for good. */
  firstRunDone: boolean;
};

/** The row of the settings table under which each setting is kept; what `saveSettings` is given as names. */
export const settingNames = {
  companyName: 'company.name',
  companyTaxId: 'company.taxId',
  companyCountry: 'company.country',
  companyTimeZone: 'company.timeZone',
  personName: 'person.name',
  ownAddresses: 'own.addresses',
  ownDomains: 'own.domains',
  signature: 'signature',
  meansBank: 'means.bank',
  meansLink: 'means.link',
  meansCode: 'means.code',
  voiceFormality: 'voice.formality',
  voiceOffersPlans: 'voice.offersPlans',
  voiceAddress: 'voice.address',
  termsDays: 'company.terms.days',
  termsLate: 'company.terms.late',
  termsContact: 'company.terms.contact',
  termsDisputes: 'company.terms.disputes',
  termsWords: 'company.terms.words',
  termsQuoted: 'company.terms.quoted',
  incentive: companyIncentiveSetting,
  language: 'language',
  firstRunDone: 'firstRun.done',
} as const;

/** All settings with their defaults. A value of another type (from a newer version or a foreign backup) counts as unset. */
export async function settings(ledger: Ledger): Promise<Settings> {
  // The table is small: one read of all its rows is quicker than a request for each name.
  return settingsIn(await ledger.settings.toArray());
}

/** The same from all rows of their table. */
export function settingsIn(rows: readonly SettingRow[]): Settings {
  const values = new Map(rows.filter(({ voided }) => voided === null).map(({ id, value }) => [id, value]));
  const text = (name: string) => textOf(values.get(name));
  return {
    company: {
      name: text(settingNames.companyName),
      taxId: text(settingNames.companyTaxId),
      country: text(settingNames.companyCountry),
      timeZone: text(settingNames.companyTimeZone),
    },
    person: { name: text(settingNames.personName) },
    ownAddresses: textsOf(values.get(settingNames.ownAddresses)),
    ownDomains: textsOf(values.get(settingNames.ownDomains)),
    signature: text(settingNames.signature),
    means: {
      bank: text(settingNames.meansBank),
      link: text(settingNames.meansLink),
      code: text(settingNames.meansCode),
    },
    voice: {
      formality: formalityOf(values.get(settingNames.voiceFormality)),
      offersPlans: values.get(settingNames.voiceOffersPlans) !== false,
    },
    address: addressOf(values.get(settingNames.voiceAddress)),
    terms: {
      days: daysOf(values.get(settingNames.termsDays)),
      late: text(settingNames.termsLate),
      contact: text(settingNames.termsContact),
      disputes: text(settingNames.termsDisputes),
      words: text(settingNames.termsWords),
      quoted: values.get(settingNames.termsQuoted) === true,
    },
    incentive: readIncentiveRule(values.get(settingNames.incentive)),
    language: languageOf(values.get(settingNames.language)),
    firstRunDone: values.get(settingNames.firstRunDone) === true,
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function daysOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}

function textsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((one) => typeof one === 'string')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
}

function languageOf(value: unknown): Language | null {
  return value === 'es' || value === 'en' || value === 'pt' ? value : null;
}

function formalityOf(value: unknown): LetterVoice['formality'] {
  return value === 'warm' || value === 'formal' ? value : 'cordial';
}

function addressOf(value: unknown): FormOfAddress | null {
  return value === 'usted' || value === 'tú' || value === 'vos' ? value : null;
}
