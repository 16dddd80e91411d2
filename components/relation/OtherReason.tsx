import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import Button from '@mui/material/Button';
import { Suspense, useState } from 'react';
import { loggedReasons, type LoggedReason } from '@/lib/domain/non-payment-reason';
import { LazyMenu } from '../common/LazyMenu';
import { useSurroundings } from '../surroundings';

/** Any reason that a person knows better, or that the customer kept to themselves. */
export function OtherReason({ choose }: { choose: (reason: LoggedReason) => void }) {
  const { words } = useSurroundings();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<ExpandMoreOutlined />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ ml: -2 }}
      >
        {words('relation.otherReason')}
      </Button>
      {anchor ? (
        <Suspense>
          <LazyMenu
            name={words('relation.otherReason')}
            anchor={anchor}
            close={() => setAnchor(null)}
            entries={loggedReasons.map((reason) => ({
              label: words(`said.reason-${reason}`),
              choose: () => choose(reason),
            }))}
          />
        </Suspense>
      ) : null}
    </>
  );
}
