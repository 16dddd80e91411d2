import { settingNames, type Settings } from '@/lib/views/settings';
import { Field } from '../common/Field';
import { useSurroundings } from '../surroundings';
import { GroupForm } from './GroupForm';
import { QrCode } from './QrCode';
import { emptyAsNull } from './texts';
import { useSettingsForm } from './use-settings-form';

/** What stands at the end of every letter: the signature and our ways to be paid. */
export function LettersGroup({ settings: { signature, means } }: { settings: Settings }) {
  const { words } = useSurroundings();
  const form = useSettingsForm({
    signature: signature ?? '',
    bank: means.bank ?? '',
    link: means.link ?? '',
    code: means.code ?? '',
  });
  const { fields, change } = form;
  const isLinkWrong = fields.link.trim() !== '' && !isWebLink(fields.link.trim());
  const problem = isLinkWrong ? words('settings.wrongLink') : null;
  return (
    <GroupForm
      title={words('settings.letters')}
      form={form}
      problem={problem}
      values={(now) => ({
        [settingNames.signature]: emptyAsNull(now.signature),
        [settingNames.meansBank]: emptyAsNull(now.bank),
        [settingNames.meansLink]: emptyAsNull(now.link),
        [settingNames.meansCode]: emptyAsNull(now.code),
      })}
    >
      <Field
        label={words('settings.signature')}
        hint={words('settings.signatureWhy')}
        multiline
        minRows={3}
        value={fields.signature}
        onChange={(event) => change({ signature: event.target.value })}
      />
      <Field
        label={words('settings.bank')}
        hint={words('settings.bankWhy')}
        multiline
        minRows={2}
        value={fields.bank}
        onChange={(event) => change({ bank: event.target.value })}
      />
      <Field
        label={words('settings.link')}
        type="url"
        hint={problem ?? undefined}
        problem={isLinkWrong}
        value={fields.link}
        onChange={(event) => change({ link: event.target.value })}
      />
      <Field
        label={words('settings.code')}
        hint={words('settings.codeWhy')}
        value={fields.code}
        autoComplete="off"
        onChange={(event) => change({ code: event.target.value })}
      />
      <QrCode link={means.link} code={means.code} />
    </GroupForm>
  );
}

function isWebLink(text: string): boolean {
  try {
    return new URL(text).protocol === 'https:';
  } catch {
    return false;
  }
}
