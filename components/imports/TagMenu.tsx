import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState, type ReactNode } from 'react';
import { Tag } from '../common/Tag';

export type Ways<T extends string> = {
  /** What is chosen here, for readers: "Orden de las fechas". */
  name: string;
  label: string;
  choices: readonly { value: T; label: string }[];
  value: T | null;
  /** Said on hover when the file itself proves it, so that there is nothing to choose. */
  proven?: string | undefined;
  isOpen?: boolean;
};

/** A tag that is pressed to change what it says; where nothing can be chosen it is a plain tag. */
export function TagMenu<T extends string>({
  name,
  label,
  choices,
  value,
  proven,
  isOpen = false,
  icon,
  onChoose,
}: Ways<T> & { icon?: ReactNode; onChoose: (value: T) => void }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (proven)
    return (
      <span title={proven}>
        <Tag>{label}</Tag>
      </span>
    );
  return (
    <>
      <Button
        size="small"
        startIcon={icon}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={`${label} (${name})`}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={tagLook(isOpen)}
      >
        {label}
      </Button>
      {anchor ? (
        <Menu open anchorEl={anchor} onClose={() => setAnchor(null)} slotProps={{ list: { 'aria-label': name } }}>
          {choices.map((choice) => (
            <MenuItem
              key={choice.value}
              role="menuitemradio"
              aria-checked={choice.value === value}
              selected={choice.value === value}
              onClick={() => {
                setAnchor(null);
                onChoose(choice.value);
              }}
            >
              {choice.label}
            </MenuItem>
          ))}
        </Menu>
      ) : null}
    </>
  );
}

type ButtonProps = { name?: string; expanded?: boolean; onClick: () => void; children: string };

/** A tag that opens something else than a menu. */
export function TagButton({ name, expanded, onClick, children }: ButtonProps) {
  return (
    <Button
      size="small"
      aria-label={name ? `${children} (${name})` : undefined}
      aria-expanded={expanded}
      onClick={onClick}
      sx={tagLook(false)}
    >
      {children}
    </Button>
  );
}

function tagLook(isOpen: boolean) {
  return {
    minHeight: 24,
    px: 2,
    py: '3px',
    borderRadius: '6px',
    fontSize: '0.75rem',
    lineHeight: '16px',
    textAlign: 'left',
    bgcolor: isOpen ? 'attention.container' : 'surface.container',
    color: isOpen ? 'attention.onContainer' : 'text.secondary',
    textDecoration: 'underline dotted',
    textUnderlineOffset: '3px',
    '&:hover': { bgcolor: 'surface.high' },
    '& .MuiButton-startIcon': { mr: 1, '& > *:nth-of-type(1)': { fontSize: 14 } },
    '@media (pointer: coarse)': { minHeight: 40 },
    '@media (forced-colors: active)': { border: '1px solid' },
  } as const;
}
