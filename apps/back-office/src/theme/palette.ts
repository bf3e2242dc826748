import type { PaletteOptions } from '@mui/material/styles';

/** One accent (petrol); every other colour says how a thing stands, and never alone. */
export const lightPalette: PaletteOptions = {
  mode: 'light',
  background: { default: '#f6f6f3', paper: '#ffffff' },
  text: { primary: '#1b1f23', secondary: '#56606a' },
  divider: '#e1e3df',
  primary: { main: '#0b5f73', dark: '#084959', light: '#dcedf1', contrastText: '#ffffff' },
  secondary: { main: '#56606a', contrastText: '#ffffff' },
  success: { main: '#1d6a3b', contrastText: '#ffffff' },
  warning: { main: '#855000', contrastText: '#ffffff' },
  error: { main: '#b3261e', contrastText: '#ffffff' },
  info: { main: '#36558a', contrastText: '#ffffff' },
  action: { hover: 'rgba(20, 40, 45, 0.045)', selected: 'rgba(11, 95, 115, 0.09)' },
};

export const darkPalette: PaletteOptions = {
  mode: 'dark',
  background: { default: '#14171a', paper: '#1c2024' },
  text: { primary: '#e7eaec', secondary: '#a5afb8' },
  divider: '#31373d',
  primary: { main: '#74c6d8', dark: '#9ad7e4', light: '#17333b', contrastText: '#06222b' },
  secondary: { main: '#a5afb8', contrastText: '#14171a' },
  success: { main: '#7ccb97', contrastText: '#0b2415' },
  warning: { main: '#e8b45a', contrastText: '#2b1c00' },
  error: { main: '#f2938c', contrastText: '#3a0906' },
  info: { main: '#9db9e8', contrastText: '#0e1c33' },
  action: { hover: 'rgba(255, 255, 255, 0.05)', selected: 'rgba(116, 198, 216, 0.14)' },
};
