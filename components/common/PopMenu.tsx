import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';

export type MenuEntry = { label: string; choose: () => void; isChosen?: boolean };

type Props = { name: string; anchor: HTMLElement; entries: readonly MenuEntry[]; close: () => void };

/** The unfolded menu of a button. It is heavy and nobody needs it before a press, so it comes in its own chunk. */
export function PopMenu({ name, anchor, entries, close }: Props) {
  return (
    <Menu open anchorEl={anchor} onClose={close} slotProps={{ list: { 'aria-label': name } }}>
      {entries.map(({ label, choose, isChosen }) => (
        <MenuItem
          key={label}
          {...(isChosen === undefined ? {} : { role: 'menuitemradio', 'aria-checked': isChosen, selected: isChosen })}
          onClick={() => {
            close();
            choose();
          }}
        >
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}
