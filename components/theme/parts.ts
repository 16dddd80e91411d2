import type { Components, Theme } from '@mui/material/styles';

const focusRing = { outline: '2px solid var(--mui-palette-primary-main)', outlineOffset: '2px' };
/** `(0.2, 0, 0, 1)` for states, `(0, 0, 0, 1)` for what enters. */
const ease = 'cubic-bezier(0.2,0,0,1)';

/** How Material UI's own parts look here: pills, no ripple, no capitals, a focus ring that is never removed. */
export const parts: Components<Omit<Theme, 'components' | 'palette'> & { palette: Theme['palette'] }> = {
  MuiCssBaseline: {
    styleOverrides: {
      html: { WebkitTextSizeAdjust: '100%' },
      body: { fontVariantNumeric: 'lining-nums', overflowWrap: 'anywhere' },
      'h1, h2, h3, h4, p, ul, ol, dl, dd, figure': { margin: 0 },
      'ul, ol': { padding: 0, listStyle: 'none' },
      ':focus-visible': focusRing,
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0s !important',
          transitionDuration: '80ms !important',
          transitionProperty: 'opacity !important',
          scrollBehavior: 'auto !important',
        },
      },
      '@media (forced-colors: active)': {
        button: { border: '1px solid ButtonText' },
        '[data-picture]': { display: 'none !important' },
      },
    },
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible': focusRing } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true, variant: 'text' },
    styleOverrides: {
      root: ({ theme }) => ({
        minHeight: 36,
        minWidth: 32,
        padding: '8px 14px',
        borderRadius: 999,
        lineHeight: '20px',
        textAlign: 'center',
        transition: `background-color 100ms ${ease}`,
        '@media (pointer: coarse)': { minHeight: 48 },
        '&.Mui-disabled': { opacity: 0.6, color: 'inherit' },
        variants: [
          {
            props: { variant: 'tonal' },
            style: {
              backgroundColor: theme.vars?.palette.primary.container,
              color: theme.vars?.palette.primary.onContainer,
              '&:hover': {
                backgroundColor: `color-mix(in srgb, ${theme.vars?.palette.primary.onContainer} 8%, ${theme.vars?.palette.primary.container})`,
              },
            },
          },
          {
            props: { size: 'small' },
            style: { minHeight: 32, padding: '6px 12px', fontSize: '0.8125rem', lineHeight: '20px' },
          },
          {
            props: { variant: 'contained' },
            style: {
              '&.Mui-disabled': {
                backgroundColor: theme.vars?.palette.surface.high,
                color: theme.vars?.palette.text.primary,
              },
            },
          },
        ],
      }),
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: ({ theme }) => ({
        width: 36,
        height: 36,
        padding: 8,
        color: theme.vars?.palette.text.secondary,
        '@media (pointer: coarse)': { width: 48, height: 48 },
      }),
    },
  },
  MuiSvgIcon: { styleOverrides: { root: { fontSize: '1.25rem' } } },
  MuiMenu: {
    styleOverrides: {
      paper: ({ theme }) => ({
        borderRadius: 12,
        minWidth: 180,
        maxWidth: 'calc(100vw - 24px)',
        border: `1px solid ${theme.vars?.palette.divider}`,
        backgroundImage: 'none',
      }),
      list: { padding: '4px 0' },
    },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: {
        minHeight: 36,
        padding: '8px 14px',
        fontSize: '0.875rem',
        whiteSpace: 'normal',
        '&.Mui-focusVisible': { outline: '2px solid var(--mui-palette-primary-main)', outlineOffset: '-2px' },
      },
    },
  },
  MuiInputBase: {
    styleOverrides: {
      input: ({ theme }) => ({
        '&::placeholder': { color: theme.vars?.palette.text.secondary, opacity: 1 },
      }),
    },
  },
};
