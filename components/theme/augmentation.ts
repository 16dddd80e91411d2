import type { CSSProperties } from 'react';
import '@mui/material/styles';
import '@mui/material/Button';
import '@mui/material/Typography';

/** A hue with its quiet fill and the text that stands on that fill. */
export type Role = { main: string; contrastText: string; container: string; onContainer: string };

export type Surfaces = Record<
  'main' | 'low' | 'container' | 'high' | 'outline' | 'inverse' | 'onInverse' | 'inversePrimary',
  string
>;

export type Ages = Record<'a0' | 'a1' | 'a2' | 'a3' | 'a4', string>;

declare module '@mui/material/styles' {
  interface Palette {
    surface: Surfaces;
    promise: Role;
    attention: Role;
    late: Role;
    settled: Role;
    age: Ages;
  }
  interface PaletteOptions {
    surface?: Surfaces;
    promise?: Role;
    attention?: Role;
    late?: Role;
    settled?: Role;
    age?: Ages;
  }
  interface PaletteColor {
    container: string;
    onContainer: string;
  }
  interface SimplePaletteColorOptions {
    container?: string;
    onContainer?: string;
  }
  interface TypographyVariants {
    money: CSSProperties;
    name: CSSProperties;
  }
  interface TypographyVariantsOptions {
    money?: CSSProperties;
    name?: CSSProperties;
  }
}

declare module '@mui/material/Button' {
  interface ButtonPropsVariantOverrides {
    tonal: true;
  }
}

declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    money: true;
    name: true;
  }
}
