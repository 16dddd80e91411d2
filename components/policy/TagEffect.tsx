import { effectOf, type SituationTag } from '@/lib/domain/situation-tag';
import { Bullets } from '../common/Bullets';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { stageKeys } from './step-words';
import { waysOutWords } from './treatment-words';

/** What a situation changes while it lasts: said before it is saved, so that nothing changes silently. */
export function TagEffect({ tag }: { tag: SituationTag }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { ceiling, minimumGapDays, options, isForOwner } = effectOf(tag);
  return (
    <Bullets>
      {ceiling ? <li>{words('treatment.effectTone', { stage: words(stageKeys[ceiling]) })}</li> : null}
      {minimumGapDays ? <li>{words('treatment.effectGap', { n: formats.counted(minimumGapDays).n })}</li> : null}
      <li>{words('treatment.effectOffer', { ways: waysOutWords(options, words, formats) })}</li>
      {isForOwner ? <li>{words('treatment.effectOwner')}</li> : null}
    </Bullets>
  );
}
