import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { DraftedReminder, LetterId } from '@/lib/actions/draft-reminder';
import { useSurroundings } from '../surroundings';
import { groupNames, letterName } from './letter-names';

type Props = {
  anchor: HTMLElement;
  drafted: DraftedReminder;
  close: () => void;
  choose: (letter: LetterId) => void;
};

const groups = ['rung', 'situation', 'brief'] as const;

/** The letters under their headings. It is heavy and nobody needs it before a press, so it comes in its own chunk. */
export function GroupedMenu({ anchor, drafted, close, choose }: Props) {
  const { words } = useSurroundings();
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={close}
      slotProps={{ list: { 'aria-label': words('letter.which') }, paper: { sx: { maxHeight: '70vh' } } }}
    >
      {groups.flatMap((group) => [
        <ListSubheader key={group} role="presentation" sx={{ typography: 'caption', lineHeight: '32px' }}>
          {words(groupNames[group])}
        </ListSubheader>,
        ...drafted.offered
          .filter(({ kind }) => kind === group)
          .map(({ id }) => (
            <MenuItem
              key={id}
              dense
              role="menuitemradio"
              aria-checked={id === drafted.id}
              selected={id === drafted.id}
              onClick={() => {
                close();
                choose(id);
              }}
            >
              {words(letterName(id))}
            </MenuItem>
          )),
      ])}
    </Menu>
  );
}
