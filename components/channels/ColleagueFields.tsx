import Box from '@mui/material/Box';
import { useState } from 'react';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { Field } from '../common/Field';
import { LabelledChips } from '../common/LabelledChips';
import { useSurroundings } from '../surroundings';

type Props = {
  panel: CustomerPanel;
  value: string;
  mail: string;
  onChange: (patch: { colleague?: string; mail?: string }) => void;
};

/** Who is asked: those who already had to do with this customer, or a name of one's own. */
export function ColleagueFields({ panel, value, mail, onChange }: Props) {
  const { words } = useSurroundings();
  const known = colleaguesOf(panel);
  const [isOther, setOther] = useState(!known.includes(value));
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      {known.length === 0 ? null : (
        <LabelledChips
          label={words('channels.who')}
          value={isOther ? '' : value}
          onChoose={(name) => {
            setOther(name === '');
            onChange({ colleague: name });
          }}
          choices={[
            ...known.map((name) => ({ value: name, label: name })),
            { value: '', label: words('channels.someone') },
          ]}
        />
      )}
      {isOther ? (
        <Field
          label={words(known.length === 0 ? 'channels.who' : 'channels.name')}
          value={value}
          autoComplete="name"
          onChange={(event) => onChange({ colleague: event.target.value })}
        />
      ) : null}
      <Field
        label={words('channels.mail')}
        aside={words('common.optional')}
        type="email"
        value={mail}
        autoComplete="email"
        onChange={(event) => onChange({ mail: event.target.value })}
      />
    </Box>
  );
}

/** Whoever is responsible for the customer, answers one of their disputes, or was asked before. */
function colleaguesOf({ customer, disputes, followUps }: CustomerPanel): string[] {
  const names = [
    customer.owner,
    ...disputes.map(({ owner }) => owner),
    ...followUps.map(({ colleague }) => colleague ?? null),
  ].flatMap((name) => name?.trim() || []);
  return [...new Set(names)];
}
