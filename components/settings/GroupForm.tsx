import SaveOutlined from '@mui/icons-material/SaveOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { saveSettings } from '@/lib/actions/save-settings';
import { useActs } from '../common/acts';
import { Notice } from '../common/Notice';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';
import { Group } from './Group';
import type { SettingsForm } from './use-settings-form';

type Props<Fields extends object> = {
  title: string;
  why?: string;
  form: SettingsForm<Fields>;
  /** What is wrong with what was typed; null when it can be saved. */
  problem?: string | null;
  /** The settings as they are to be kept, by name. */
  values: (fields: Fields) => Readonly<Record<string, unknown>>;
  children: ReactNode;
};

/** A group that is saved as one act, named and with its undo; the button is there once something was changed. */
export function GroupForm<Fields extends object>({
  title,
  why,
  form,
  problem = null,
  values,
  children,
}: Props<Fields>) {
  const here = useSurroundings();
  const { words } = here;
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const submit = () =>
    save(async () => {
      await perform(saveSettings(here, values(form.fields)), { done: words('settings.saved', { what: title }) });
      form.settle();
    });
  return (
    <Group title={title} {...(why ? { why } : {})}>
      <Box
        component="form"
        noValidate
        sx={{ display: 'grid', gap: 4 }}
        onSubmit={(event) => {
          event.preventDefault();
          if (!problem && form.isChanged) void submit();
        }}
      >
        {failure ? (
          <Notice tone="error" role="alert" icon={<SaveOutlined />} title={words('failure.saveTitle')}>
            {failure}
          </Notice>
        ) : null}
        {children}
        {form.isChanged ? (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
            <Button
              type="submit"
              variant="contained"
              data-filled
              disabled={isBusy}
              aria-disabled={problem !== null || undefined}
              sx={problem ? { opacity: 0.6 } : {}}
            >
              {words('settings.save')}
            </Button>
            <Typography component="output" variant="body2" color="textSecondary">
              {problem ?? words('settings.unsaved')}
            </Typography>
          </Box>
        ) : null}
      </Box>
    </Group>
  );
}
