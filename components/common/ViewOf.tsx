import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useSurroundings } from '../surroundings';
import { Notice } from './Notice';
import { Shapes } from './Shapes';
import type { Seen } from './use-view';

/** Draws a view's answer, or what stands in its place; a failure stays in this part of the screen. */
export function ViewOf<Answer>({
  seen,
  children,
  isQuiet = false,
}: {
  seen: Seen<Answer>;
  children: (answer: Answer) => ReactNode;
  isQuiet?: boolean;
}) {
  const { words } = useSurroundings();
  switch (seen.phase) {
    case 'waiting':
      return null;
    case 'shapes':
      return isQuiet ? null : <Shapes />;
    case 'failed':
      return (
        <Box sx={{ py: 3 }}>
          <Notice
            tone="error"
            role="alert"
            icon={<ErrorOutlined />}
            title={words('failure.viewTitle')}
            actions={
              <Button color="inherit" onClick={() => location.reload()}>
                {words('failure.reload')}
              </Button>
            }
          >
            {words('failure.viewText')}
          </Notice>
        </Box>
      );
    case 'here':
      return children(seen.answer);
  }
}
