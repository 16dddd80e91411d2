import MoreVertOutlined from '@mui/icons-material/MoreVertOutlined';
import IconButton from '@mui/material/IconButton';
import { Suspense, useState, type ReactNode } from 'react';
import { LazyMenu } from './LazyMenu';

export type MenuChoice = { label: string; choose: () => void };

/** A button that unfolds a few verbs. `name` says of what, since the icon alone says nothing. */
export function OverflowMenu({
  name,
  choices,
  icon,
  tabIndex,
}: {
  name: string;
  choices: readonly MenuChoice[];
  icon?: ReactNode;
  tabIndex?: number;
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton
        aria-label={name}
        title={name}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        tabIndex={tabIndex}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {icon ?? <MoreVertOutlined />}
      </IconButton>
      {anchor ? (
        <Suspense>
          <LazyMenu name={name} anchor={anchor} entries={choices} close={() => setAnchor(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
