import { settingNames, type Settings } from '@/lib/views/settings';
import { Field } from '../common/Field';
import { useSurroundings } from '../surroundings';
import { GroupForm } from './GroupForm';
import { domainsOf, emptyAsNull, itemsOf, wrongAddress, wrongDomain } from './texts';
import { useSettingsForm } from './use-settings-form';

/** Who writes here, and which other addresses are ours: nobody at them is ever taken for a customer. */
export function PersonGroup({ settings }: { settings: Settings }) {
  const { words } = useSurroundings();
  const form = useSettingsForm({
    name: settings.person.name ?? '',
    addresses: settings.ownAddresses.join('\n'),
    domains: settings.ownDomains.join('\n'),
  });
  const { fields, change } = form;
  const [address, domain] = [wrongAddress(fields.addresses), wrongDomain(fields.domains)];
  const addressProblem = address === null ? null : words('settings.wrongAddress', { text: address });
  const domainProblem = domain === null ? null : words('settings.wrongDomain', { text: domain });
  return (
    <GroupForm
      title={words('settings.me')}
      form={form}
      problem={addressProblem ?? domainProblem}
      values={(now) => ({
        [settingNames.personName]: emptyAsNull(now.name),
        [settingNames.ownAddresses]: itemsOf(now.addresses),
        [settingNames.ownDomains]: domainsOf(now.domains),
      })}
    >
      <Field
        label={words('settings.personName')}
        hint={words('settings.personNameWhy')}
        value={fields.name}
        autoComplete="name"
        onChange={(event) => change({ name: event.target.value })}
      />
      <Field
        label={words('settings.ownAddresses')}
        hint={addressProblem ?? words('settings.ownAddressesWhy')}
        problem={addressProblem !== null}
        multiline
        minRows={2}
        value={fields.addresses}
        onChange={(event) => change({ addresses: event.target.value })}
      />
      <Field
        label={words('settings.ownDomains')}
        hint={domainProblem ?? words('settings.ownDomainsWhy')}
        problem={domainProblem !== null}
        multiline
        minRows={2}
        value={fields.domains}
        onChange={(event) => change({ domains: event.target.value })}
      />
    </GroupForm>
  );
}
