import Box from '@mui/material/Box';
import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { IconWell } from '../common/IconWell';
import { OverflowMenu, type MenuChoice } from '../common/OverflowMenu';
import type { TagTone } from '../common/Tag';

type Props = {
  tone: TagTone;
  icon: ReactNode;
  title: ReactNode;
  detail: ReactNode;
  menuName: string;
  choices: readonly MenuChoice[];
  /** A question about it, under its words. */
  below?: ReactNode;
};

/** Something that runs: what it is with its amount or day, when it is judged, and what can be done with it. */
export function FactRow({ tone, icon, title, detail, menuName, choices, below }: Props) {
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 3, py: '6px' }}>
      <IconWell tone={tone}>{icon}</IconWell>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body1" component="h3" sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {detail}
        </Typography>
        {below}
      </Box>
      <OverflowMenu name={menuName} choices={choices} icon={<ExpandMoreOutlined />} />
    </Box>
  );
}
