import { useMemo } from 'react';
import { settingNames, type Settings } from '@/lib/views/settings';
import { Field } from '../common/Field';
import { countryChoices, zoneChoices } from '../common/place-choices';
import { SelectField } from '../common/SelectField';
import { useSurroundings } from '../surroundings';
import { GroupForm } from './GroupForm';
import { emptyAsNull } from './texts';
import { useSettingsForm } from './use-settings-form';

/** Who we are, where, and in which zone our days begin. */
export function CompanyGroup({ settings: { company } }: { settings: Settings }) {
  const { words, locale } = useSurroundings();
  const form = useSettingsForm({
    name: company.name ?? '',
    taxId: company.taxId ?? '',
    country: company.country ?? '',
    timeZone: company.timeZone ?? '',
  });
  const { fields, change } = form;
  const countries = useMemo(() => countryChoices(locale), [locale]);
  const zones = useMemo(
    () => zoneChoices(company.timeZone ?? '', (zone) => words('settings.timeZoneAuto', { zone })),
    [company.timeZone, words],
  );
  return (
    <GroupForm
      title={words('settings.company')}
      why={words('settings.companyWhy')}
      form={form}
      values={(now) => ({
        [settingNames.companyName]: emptyAsNull(now.name),
        [settingNames.companyTaxId]: emptyAsNull(now.taxId),
        [settingNames.companyCountry]: emptyAsNull(now.country),
        [settingNames.companyTimeZone]: emptyAsNull(now.timeZone),
      })}
    >
      <Field
        label={words('settings.companyName')}
        value={fields.name}
        autoComplete="organization"
        onChange={(event) => change({ name: event.target.value })}
      />
      <Field
        label={words('settings.companyTaxId')}
        value={fields.taxId}
        autoComplete="off"
        onChange={(event) => change({ taxId: event.target.value })}
      />
      <SelectField
        label={words('settings.country')}
        hint={words('settings.countryWhy')}
        choices={[{ value: '', label: words('settings.countryNone') }, ...countries]}
        value={fields.country}
        onChoose={(country) => change({ country })}
      />
      <SelectField
        label={words('settings.timeZone')}
        choices={zones}
        value={fields.timeZone}
        onChoose={(timeZone) => change({ timeZone })}
      />
    </GroupForm>
  );
}
