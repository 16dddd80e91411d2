import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

export type NoticeTone = 'attention' | 'promise' | 'settled' | 'error' | 'low';

/** A box that asks for a look: one icon, one title, what it means, at most two verbs. Never over other content. */
export function Notice({
  tone,
  icon,
  title,
  children,
  actions,
  role,
}: {
  tone: NoticeTone;
  icon?: ReactNode;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  role?: 'alert' | 'region' | 'status';
}) {
  const quiet = tone === 'low';
  return (
    <Box
      role={role}
      sx={{
        mx: '12px',
        p: '14px',
        borderRadius: '12px',
        bgcolor: quiet ? 'surface.low' : `${tone}.container`,
        color: quiet ? 'text.primary' : `${tone}.onContainer`,
        '@media (forced-colors: active)': { border: '1px solid' },
        '& .MuiButton-text': { color: quiet ? 'primary.main' : 'inherit', px: 2 },
      }}
    >
      <Box sx={{ display: 'flex', gap: '10px', alignItems: 'flex-start' }}>
        {icon ? (
          <Box aria-hidden sx={{ display: 'flex', flex: 'none', pt: '1px', '& svg': { fontSize: 18 } }}>
            {icon}
          </Box>
        ) : null}
        <Box sx={{ flex: 1, minWidth: 0 }}>
          {title ? (
            <Typography variant="h4" component="p">
              {title}
            </Typography>
          ) : null}
          {children ? (
            <Typography variant="body2" component="div" sx={{ mt: title ? 0.5 : 0 }}>
              {children}
            </Typography>
          ) : null}
          {actions ? (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1, ml: -2, mb: -1 }}>{actions}</Box>
          ) : null}
        </Box>
      </Box>
    </Box>
  );
}
