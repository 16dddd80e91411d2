import Box from '@mui/material/Box';
import { useDeferredValue, useState } from 'react';
import { search } from '@/lib/views/search';
import { Field } from '../common/Field';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { Group } from './Group';
import { NamedRows } from './NamedRows';

/** Finds the customer who is to be forgotten; nothing happens before the page that asks twice. */
export function ForgetSearch({ forget }: { forget: (customerId: string) => void }) {
  const { words } = useSurroundings();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const seen = useView(search, { text: asked, limit: 8 });
  return (
    <Group title={words('backup.forgetTitle')} why={words('backup.forgetWhy')}>
      <Box sx={{ maxWidth: 420 }}>
        <Field
          label={words('backup.forgetWho')}
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoComplete="off"
        />
      </Box>
      {asked === '' ? null : (
        <ViewOf seen={seen} isQuiet>
          {(hits) => (
            <NamedRows
              none={words('search.none', { text: asked })}
              rows={hits.map(({ customerId, name }) => ({
                key: customerId,
                title: name,
                act: {
                  label: words('settings.forgetMapping'),
                  name: words('backup.forgetNamed', { name }),
                  run: () => forget(customerId),
                },
              }))}
            />
          )}
        </ViewOf>
      )}
    </Group>
  );
}
