import { saveSettings } from '@/lib/actions/save-settings';
import type { Language } from '@/lib/domain/customer';
import { preferenceNames, type Preferences } from '@/lib/views/preferences';
import { settingNames, type Settings } from '@/lib/views/settings';
import Typography from '@mui/material/Typography';
import { useActs } from '../common/acts';
import { LabelledChips } from '../common/LabelledChips';
import { useSurroundings } from '../surroundings';
import { Group } from './Group';

type Props = { settings: Settings; preferences: Preferences };

/** Language, colours and keys: a press is saved at once, named, and can be undone. */
export function InterfaceGroup({ settings, preferences }: Props) {
  const here = useSurroundings();
  const { words } = here;
  const { performHere } = useActs();
  const save = (name: string, value: unknown, what: string) =>
    performHere(saveSettings(here, { [name]: value }), { done: words('settings.saved', { what }) });
  const language = settings.language ?? 'auto';
  return (
    <Group title={words('settings.interface')}>
      <LabelledChips<Language | 'auto'>
        label={words('settings.language')}
        choices={[
          { value: 'auto', label: words('settings.languageAuto') },
          { value: 'es', label: words('settings.es') },
          { value: 'en', label: words('settings.en') },
          { value: 'pt', label: words('settings.pt') },
        ]}
        value={language}
        onChoose={(value) => save(settingNames.language, value === 'auto' ? null : value, words('settings.language'))}
      />
      <LabelledChips<'host' | 'light' | 'dark'>
        label={words('settings.theme')}
        choices={[
          { value: 'host', label: words('settings.themeHost') },
          { value: 'light', label: words('settings.themeLight') },
          { value: 'dark', label: words('settings.themeDark') },
        ]}
        value={preferences.theme ?? 'host'}
        onChoose={(value) => save(preferenceNames.theme, value === 'host' ? null : value, words('settings.theme'))}
      />
      <div>
        <LabelledChips<'on' | 'off'>
          label={words('settings.letterKeys')}
          choices={[
            { value: 'on', label: words('settings.on') },
            { value: 'off', label: words('settings.off') },
          ]}
          value={preferences.letterKeys ? 'on' : 'off'}
          onChoose={(value) => save(preferenceNames.letterKeys, value === 'on', words('settings.letterKeys'))}
        />
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {words('settings.letterKeysWhy')}
        </Typography>
      </div>
      <div>
        <LabelledChips<'on' | 'off'>
          label={words('settings.namesInLinks')}
          choices={[
            { value: 'on', label: words('settings.yes') },
            { value: 'off', label: words('settings.no') },
          ]}
          value={preferences.namesInLinks ? 'on' : 'off'}
          onChoose={(value) => save(preferenceNames.namesInLinks, value === 'on', words('settings.namesInLinks'))}
        />
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {words('settings.namesInLinksWhy')}
        </Typography>
      </div>
    </Group>
  );
}
