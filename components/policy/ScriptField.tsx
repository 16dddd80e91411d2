import { useSurroundings } from '../surroundings';
import { isOneOf } from './is-one-of';
import { SelectField } from '../common/SelectField';
import type { DraftBeside, DraftStep } from './policy-draft';
import { choicesOf, scriptKeys } from './step-words';

/** What a call is led by. */
export function ScriptField({ call, change }: { call: DraftBeside; change: (patch: Partial<DraftStep>) => void }) {
  const { words } = useSurroundings();
  const script = isOneOf(scriptKeys, call.letter) ? call.letter : 'call-satisfaction';
  return (
    <SelectField
      label={words('policy.script')}
      choices={choicesOf(scriptKeys, (one) => words(scriptKeys[one]))}
      value={script}
      onChoose={(letter) => change({ letter })}
    />
  );
}
