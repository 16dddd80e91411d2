import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

/** A region with its title; `action` stands at the right end of the title row. A hairline above parts it from the last. */
export function Section({
  title,
  action,
  children,
  hairline = true,
}: {
  title: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  hairline?: boolean;
}) {
  const id = useId();
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{ borderTop: hairline ? '1px solid' : 'none', borderColor: 'divider', px: 4, pt: 3, pb: 3 }}
    >
      <Box
        sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: 32, gap: 2, mb: 1 }}
      >
        <Typography variant="h4" component="h2" id={id} tabIndex={-1} data-section-title>
          {title}
        </Typography>
        {action}
      </Box>
      {children}
    </Box>
  );
}
