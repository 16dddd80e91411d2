import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { settingNames, type Settings } from '@/lib/views/settings';
import { Field } from '../common/Field';
import { TickBox } from '../common/TickBox';
import { useSurroundings } from '../surroundings';
import { GroupForm } from './GroupForm';
import { QrCode } from './QrCode';
import { SelectField } from '../common/SelectField';
import { emptyAsNull } from './texts';
import { useSettingsForm } from './use-settings-form';

/** How our letters sound, and what stands at the end of every one: the signature and our ways to be paid. */
export function LettersGroup({ settings: { signature, means, voice, address } }: { settings: Settings }) {
  const { words } = useSurroundings();
  const form = useSettingsForm({
    formality: voice.formality,
    address: address ?? 'usted',
    offersPlans: voice.offersPlans,
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
        [settingNames.voiceFormality]: now.formality,
        [settingNames.voiceAddress]: now.address,
        [settingNames.voiceOffersPlans]: now.offersPlans,
        [settingNames.signature]: emptyAsNull(now.signature),
        [settingNames.meansBank]: emptyAsNull(now.bank),
        [settingNames.meansLink]: emptyAsNull(now.link),
        [settingNames.meansCode]: emptyAsNull(now.code),
      })}
    >
      <SelectField
        label={words('settings.voice')}
        hint={words('settings.voiceWhy')}
        value={fields.formality}
        onChoose={(formality) => change({ formality: known(formality, ['warm', 'cordial', 'formal']) ?? 'cordial' })}
        choices={[
          { value: 'warm', label: words('settings.voiceWarm') },
          { value: 'cordial', label: words('settings.voiceCordial') },
          { value: 'formal', label: words('settings.voiceFormal') },
        ]}
      />
      <SelectField
        label={words('settings.voiceAddress')}
        value={fields.address}
        onChoose={(value) => change({ address: known(value, ['usted', 'tú', 'vos']) ?? 'usted' })}
        choices={[
          { value: 'usted', label: words('letter.usted') },
          { value: 'tú', label: words('letter.tu') },
          { value: 'vos', label: words('letter.vos') },
        ]}
      />
      <Box component="label" sx={tickLook}>
        <TickBox checked={fields.offersPlans} onChange={(offersPlans) => change({ offersPlans })} />
        <span>
          {words('settings.offersPlans')}
          <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
            {words('settings.offersPlansWhy')}
          </Typography>
        </span>
      </Box>
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

const tickLook = { display: 'flex', alignItems: 'flex-start', gap: 3, cursor: 'pointer', typography: 'body1' } as const;

function known<const T extends string>(value: string, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === value);
}

function isWebLink(text: string): boolean {
  try {
    return new URL(text).protocol === 'https:';
  } catch {
    return false;
  }
}
