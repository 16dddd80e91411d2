import Button from '@mui/material/Button';
import type { DisputeStory } from '@/lib/domain/dispute-story';
import { disputeReason } from '../common/dispute-words';
import type { OpenForm } from '../common/form-request';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { FactList } from './FactList';
import { Part } from './Part';

const shown = 4;

/** What they ever complained of, the open ones first; the others stay known. */
export function ClaimsPart({ stories, openForm }: { stories: readonly DisputeStory[]; openForm: OpenForm }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const stateOf = ({ closed, openedOn }: DisputeStory) =>
    closed
      ? words('relation.claimClosed', formats.phrases(closed.on))
      : words('relation.claimOpen', formats.phrases(openedOn));
  if (stories.length === 0) return null;
  return (
    <Part
      title={words('relation.claims')}
      action={
        <Button size="small" onClick={() => openForm({ form: 'disputes' })}>
          {words('relation.claimsAll')}
        </Button>
      }
    >
      <FactList
        lines={stories.slice(0, shown).map((story) => ({
          key: story.disputeId,
          label: stateOf(story),
          value: story.text ?? disputeReason(story.code, words) ?? words('disputes.other'),
        }))}
      />
    </Part>
  );
}
