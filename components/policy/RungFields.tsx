import Box from '@mui/material/Box';
import { isOneOf } from './is-one-of';
import type { DraftRung, DraftStep } from './policy-draft';
import { SelectField } from '../common/SelectField';
import { channelKeys, choicesOf, letterKeys, stageKeys } from './step-words';
import { TickBox } from '../common/TickBox';
import { useSurroundings } from '../surroundings';

type Props = { rung: DraftRung; change: (patch: Partial<DraftStep>) => void };

/** Tone, way, letter and audience of a written step. */
export function RungFields({ rung, change }: Props) {
  const { words } = useSurroundings();
  const channel = isOneOf(channelKeys, rung.channel) ? rung.channel : 'mail';
  const letter = isOneOf(letterKeys, rung.letter) ? rung.letter : 'gentle';
  return (
    <>
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))' }}>
        <SelectField
          label={words('policy.stage')}
          choices={choicesOf(stageKeys, (stage) => words(stageKeys[stage]))}
          value={rung.stage}
          onChoose={(stage) => change({ stage })}
        />
        <SelectField
          label={words('policy.channel')}
          choices={choicesOf(channelKeys, (way) => words(channelKeys[way]))}
          value={channel}
          onChoose={(chosen) => change({ channel: chosen })}
        />
        <SelectField
          label={words('policy.letter')}
          choices={choicesOf(letterKeys, (one) => words(letterKeys[one]))}
          value={letter}
          onChoose={(chosen) => change({ letter: chosen })}
        />
      </Box>
      <Box component="label" sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <TickBox
          checked={rung.audience === 'large-new-or-late'}
          onChange={(isSome) => change({ audience: isSome ? 'large-new-or-late' : 'all' })}
        />
        {words('policy.audience')}
      </Box>
    </>
  );
}
