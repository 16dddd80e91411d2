import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useState } from 'react';
import { saveSettings } from '@/lib/actions/save-settings';
import { settingNames, settings as settingsView } from '@/lib/views/settings';
import { useActs } from '../common/acts';
import { Field } from '../common/Field';
import { countryChoices } from '../common/place-choices';
import { SelectField } from '../common/SelectField';
import { useSave } from '../common/use-save';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';
import { emptyAsNull } from './texts';

/** Company, country and name on the first day; each may be left empty, and all of it may wait. */
export function FirstQuestions() {
  const here = useSurroundings();
  const { words, locale } = here;
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const id = useId();
  const [typed, setTyped] = useState({ company: '', country: '', name: '' });
  const countries = useMemo(() => countryChoices(locale), [locale]);
  const known = useView(settingsView, undefined);
  if (known.phase !== 'here' || known.answer.firstRunDone || known.answer.company.name !== null) return null;
  const answer = (values: Readonly<Record<string, unknown>>) =>
    save(async () => {
      await perform(saveSettings(here, { ...values, [settingNames.firstRunDone]: true }), {
        done: words('settings.firstSaved'),
      });
    });
  return (
    <Box
      component="form"
      aria-labelledby={id}
      sx={{
        display: 'grid',
        gap: 4,
        mx: 4,
        mb: 6,
        pt: 5,
        maxWidth: 448,
        borderTop: '1px solid',
        borderColor: 'divider',
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void answer({
          [settingNames.companyName]: emptyAsNull(typed.company),
          [settingNames.companyCountry]: emptyAsNull(typed.country),
          [settingNames.personName]: emptyAsNull(typed.name),
        });
      }}
    >
      <div>
        <Typography variant="h3" component="h2" id={id}>
          {words('settings.firstTitle')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {words('settings.firstText')}
        </Typography>
      </div>
      <Field
        label={words('settings.companyName')}
        value={typed.company}
        autoComplete="organization"
        onChange={(event) => setTyped({ ...typed, company: event.target.value })}
      />
      <SelectField
        label={words('settings.country')}
        choices={[{ value: '', label: words('settings.countryNone') }, ...countries]}
        value={typed.country}
        onChoose={(country) => setTyped({ ...typed, country })}
      />
      <Field
        label={words('settings.personName')}
        value={typed.name}
        autoComplete="name"
        onChange={(event) => setTyped({ ...typed, name: event.target.value })}
      />
      {failure ? <Typography role="alert">{failure}</Typography> : null}
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button type="submit" variant="tonal" disabled={isBusy}>
          {words('settings.firstSave')}
        </Button>
        <Button disabled={isBusy} onClick={() => void answer({})}>
          {words('settings.firstLater')}
        </Button>
      </Box>
    </Box>
  );
}
