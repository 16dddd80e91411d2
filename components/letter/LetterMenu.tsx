import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import Button from '@mui/material/Button';
import { Suspense, useState } from 'react';
import type { DraftedReminder, LetterId } from '@/lib/actions/draft-reminder';
import { lazily } from '../common/lazily';
import { useSurroundings } from '../surroundings';
import { letterName } from './letter-names';

type Props = { drafted: DraftedReminder; onChoose: (letter: LetterId) => void };

const GroupedMenu = lazily(async () => (await import('./GroupedMenu')).GroupedMenu);

/** Which letter: a chip with its name; the list stands in groups, since there are more than a glance holds. */
export function LetterMenu({ drafted, onChoose }: Props) {
  const { words } = useSurroundings();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = words(letterName(drafted.id));
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={`${name} (${words('letter.which')})`}
        endIcon={<ExpandMoreOutlined />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={chipLook}
      >
        {name}
      </Button>
      {anchor ? (
        <Suspense>
          <GroupedMenu anchor={anchor} drafted={drafted} close={() => setAnchor(null)} choose={onChoose} />
        </Suspense>
      ) : null}
    </>
  );
}

const chipLook = {
  borderRadius: '8px',
  border: '1px solid',
  borderColor: 'surface.outline',
  color: 'text.primary',
  fontWeight: 450,
  fontSize: '0.875rem',
  px: 3,
} as const;
