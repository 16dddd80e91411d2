import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import Button from '@mui/material/Button';
import { Suspense, useState, type ReactNode } from 'react';
import { LazyMenu } from './LazyMenu';

type Props<T extends string> = {
  /** Said before the chosen value, for readers: "Ordenar". */
  name: string;
  choices: readonly { value: T; label: string }[];
  value: T;
  onChoose: (value: T) => void;
  look?: 'link' | 'chip';
  icon?: ReactNode;
};

/** One of a few behind a button that shows what is chosen. */
export function MenuButton<T extends string>({ name, choices, value, onChoose, look = 'link', icon }: Props<T>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={`${chosen?.label ?? ''} (${name})`}
        startIcon={icon}
        endIcon={look === 'chip' ? <ExpandMoreOutlined /> : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={look === 'chip' ? chipLook : { mr: -2 }}
      >
        {chosen?.label}
      </Button>
      {anchor ? (
        <Suspense>
          <LazyMenu
            name={name}
            anchor={anchor}
            close={() => setAnchor(null)}
            entries={choices.map((choice) => ({
              label: choice.label,
              isChosen: choice.value === value,
              choose: () => onChoose(choice.value),
            }))}
          />
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
