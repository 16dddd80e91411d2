import { createTheme } from '@mui/material/styles';
import './theme/augmentation';
import './theme/figtree.css';
import { darkPalette, lightPalette } from './theme/palettes';
import { parts } from './theme/parts';
import { typeScale } from './theme/type-scale';

/** The one theme of sidebar and desk: two colour schemes as CSS variables, a grid of 4, depth only for menus and snackbar. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-scheme' },
  colorSchemes: { light: { palette: lightPalette }, dark: { palette: darkPalette } },
  typography: typeScale,
  spacing: 4,
  shape: { borderRadius: 8 },
  transitions: {
    duration: {
      shortest: 100,
      shorter: 100,
      short: 150,
      standard: 200,
      complex: 200,
      enteringScreen: 200,
      leavingScreen: 150,
    },
  },
  components: parts,
});
