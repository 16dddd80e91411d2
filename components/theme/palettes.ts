import type { PaletteOptions } from '@mui/material/styles';

/**
 * Colour roles, each measured: text at least 4.5:1 on the surfaces it may stand on, marks and edges 3:1.
 * Petrol acts, indigo is the customer's word, honey asks for a look, clay counts days, leaf is settled; red is for
 * failures of our own and never for a customer.
 */
export const lightPalette = {
  mode: 'light',
  contrastThreshold: 4.5,
  background: { default: '#FFFFFF', paper: '#FFFFFF' },
  divider: '#D5DEDA',
  text: { primary: '#16211E', secondary: '#4A5854', disabled: '#4A5854' },
  action: { hover: 'rgba(22, 33, 30, 0.06)', selected: 'rgba(22, 33, 30, 0.1)', focus: 'rgba(22, 33, 30, 0.06)' },
  surface: {
    main: '#FFFFFF',
    low: '#F6F8F7',
    container: '#EEF2F0',
    high: '#E5EBE8',
    outline: '#71807B',
    inverse: '#2A3532',
    onInverse: '#EEF2F0',
    inversePrimary: '#8AD6CA',
  },
  primary: {
    main: '#12625A',
    dark: '#0E5049',
    contrastText: '#FFFFFF',
    container: '#DAEEE9',
    onContainer: '#063F38',
  },
  promise: { main: '#44529B', contrastText: '#FFFFFF', container: '#E3E6FA', onContainer: '#28336F' },
  attention: { main: '#7A5100', contrastText: '#FFFFFF', container: '#FCEBC8', onContainer: '#543600' },
  late: { main: '#97401F', contrastText: '#FFFFFF', container: '#FBE4D8', onContainer: '#66280F' },
  settled: { main: '#38691F', contrastText: '#FFFFFF', container: '#DFF0D2', onContainer: '#204408' },
  error: { main: '#A3302B', contrastText: '#FFFFFF', container: '#FBE2DF', onContainer: '#6B1613' },
  age: { a0: '#4B9389', a1: '#BC8617', a2: '#C4652F', a3: '#9A4030', a4: '#66304A' },
} satisfies PaletteOptions;

export const darkPalette = {
  mode: 'dark',
  contrastThreshold: 4.5,
  background: { default: '#121816', paper: '#19201E' },
  divider: '#3B4643',
  text: { primary: '#E3EAE7', secondary: '#B5C2BD', disabled: '#B5C2BD' },
  action: {
    hover: 'rgba(227, 234, 231, 0.06)',
    selected: 'rgba(227, 234, 231, 0.1)',
    focus: 'rgba(227, 234, 231, 0.06)',
  },
  surface: {
    main: '#121816',
    low: '#19201E',
    container: '#1F2725',
    high: '#29322F',
    outline: '#85938E',
    inverse: '#E3EAE7',
    onInverse: '#1F2725',
    inversePrimary: '#12625A',
  },
  primary: {
    main: '#86D3C7',
    dark: '#A3DFD5',
    contrastText: '#00372F',
    container: '#12463F',
    onContainer: '#BDEFE6',
  },
  promise: { main: '#BAC4FF', contrastText: '#1B2560', container: '#323D74', onContainer: '#E1E5FF' },
  attention: { main: '#EBC173', contrastText: '#3A2700', container: '#493611', onContainer: '#FCE3B5' },
  late: { main: '#F0AB8C', contrastText: '#4A1D0B', container: '#56301F', onContainer: '#FFDCCB' },
  settled: { main: '#A9D38D', contrastText: '#16330A', container: '#2B4319', onContainer: '#D3EFBF' },
  error: { main: '#F4ABA4', contrastText: '#4E0F0C', container: '#5E2320', onContainer: '#FFDAD6' },
  age: { a0: '#63ADA2', a1: '#DDAE4C', a2: '#E08A54', a3: '#CE6E58', a4: '#B0708F' },
} satisfies PaletteOptions;
