import { alpha, type PaletteOptions } from '@mui/material/styles';
import type { RaThemeOptions } from 'react-admin';
import { darkPalette, lightPalette } from './palette';

const systemFonts =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, system-ui, sans-serif';

const accent = (palette: PaletteOptions) => (palette.primary as { main: string }).main;

const severities = ['info', 'success', 'warning', 'error'] as const;

function themeOf(palette: PaletteOptions): RaThemeOptions {
  const ring = { outline: `2px solid ${accent(palette)}`, outlineOffset: 2 };
  return {
    palette,
    shape: { borderRadius: 8 },
    typography: {
      fontFamily: systemFonts,
      fontSize: 14,
      htmlFontSize: 16,
      h1: { fontSize: '1.375rem', fontWeight: 650, lineHeight: 1.25, letterSpacing: '-0.012em' },
      h2: { fontSize: '1rem', fontWeight: 650, lineHeight: 1.35, letterSpacing: '-0.004em' },
      h3: { fontSize: '0.875rem', fontWeight: 650, lineHeight: 1.4 },
      body1: { fontSize: '0.9375rem', lineHeight: 1.5 },
      body2: { fontSize: '0.875rem', lineHeight: 1.45 },
      caption: { fontSize: '0.8125rem', lineHeight: 1.4 },
      button: { fontSize: '0.875rem', fontWeight: 600, textTransform: 'none', letterSpacing: 0 },
    },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          body: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
          // What people write runs the way of its own script, in the midst of ours.
          'p, pre, input, textarea': { unicodeBidi: 'plaintext' },
          'a:focus-visible, button:focus-visible, [tabindex="0"]:focus-visible': ring,
          '@media (prefers-reduced-motion: reduce)': {
            '*, *::before, *::after': {
              animationDuration: '0.01ms !important',
              transitionDuration: '0.01ms !important',
            },
          },
        },
      },
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        styleOverrides: { root: { '&:focus-visible': ring } },
      },
      MuiButton: {
        defaultProps: { disableElevation: true, size: 'small' },
        styleOverrides: {
          root: { minHeight: 34, paddingInline: 14, whiteSpace: 'nowrap', borderRadius: 8 },
          text: { paddingInline: 10, minWidth: 0 },
          outlined: { borderColor: palette.divider },
        },
      },
      MuiIconButton: {
        defaultProps: { size: 'small' },
        styleOverrides: { root: { borderRadius: 8, padding: 7 } },
      },
      MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiTextField: {
        defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true },
      },
      MuiFormControl: {
        defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true },
      },
      MuiAutocomplete: { defaultProps: { fullWidth: true } },
      MuiOutlinedInput: {
        styleOverrides: {
          root: { backgroundColor: palette.background?.paper },
          notchedOutline: { borderColor: palette.mode === 'dark' ? '#59626b' : '#8f979d' },
        },
      },
      MuiFormHelperText: {
        // react-admin keeps an empty line (a bare span) under every field without help.
        styleOverrides: {
          root: { marginInline: 2, '&:has(> span:only-child:not([class]))': { display: 'none' } },
        },
      },
      MuiTooltip: {
        defaultProps: { arrow: true, describeChild: true },
        styleOverrides: { tooltip: { fontSize: '0.8125rem', backgroundColor: '#23292e', color: '#f2f4f5' } },
      },
      MuiMenu: { defaultProps: { elevation: 3 } },
      MuiMenuItem: { styleOverrides: { root: { fontSize: '0.875rem', minHeight: 36 } } },
      MuiDialog: {
        defaultProps: { fullWidth: true, maxWidth: 'sm' },
        styleOverrides: { paper: { borderRadius: 12 } },
      },
      MuiDialogTitle: { defaultProps: { variant: 'h2' } },
      MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 20px' } } },
      MuiTableCell: {
        styleOverrides: {
          root: { borderColor: palette.divider, padding: '9px 12px', fontSize: '0.875rem' },
          head: {
            color: palette.text?.secondary,
            fontWeight: 600,
            fontSize: '0.8125rem',
            paddingBlock: 7,
            // Between words, never within one.
            overflowWrap: 'normal',
            verticalAlign: 'bottom',
          },
        },
      },
      MuiAlert: {
        defaultProps: { variant: 'standard' },
        styleOverrides: {
          root: {
            borderRadius: 8,
            alignItems: 'center',
            paddingBlock: 2,
            // On a phone the button goes below the sentence rather than squeeze it.
            '&:has(> .MuiAlert-action .MuiButton-root)': {
              flexWrap: 'wrap',
              '& > .MuiAlert-message': { flex: '1 1 17rem' },
              '& > .MuiAlert-action': { paddingTop: 0 },
            },
            // The usual shade of a dark colour is darker than the page and hardly seen on it.
            variants:
              palette.mode === 'dark'
                ? severities.map((severity) => ({
                    props: { variant: 'standard' as const, severity },
                    style: { backgroundColor: alpha((palette[severity] as { main: string }).main, 0.14) },
                  }))
                : [],
          },
        },
      },
      MuiLink: {
        defaultProps: { underline: 'always' },
        styleOverrides: { root: { textUnderlineOffset: '0.15em' } },
      },
      MuiSnackbarContent: { styleOverrides: { root: { borderRadius: 8 } } },
      RaNotification: {
        styleOverrides: {
          root: { '& .RaNotification-success': { backgroundColor: '#23292e', color: '#f2f4f5' } },
        },
      },
      MuiBadge: { styleOverrides: { badge: { fontWeight: 650, whiteSpace: 'nowrap' } } },
      MuiTab: {
        styleOverrides: { root: { minHeight: 40, textTransform: 'none', paddingInline: 10, minWidth: 0 } },
      },
      MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
      MuiSkeleton: { defaultProps: { animation: 'wave' } },
      MuiBackdrop: {
        styleOverrides: {
          root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: alpha('#0b1114', 0.45) } },
        },
      },
    },
  };
}

export const lightTheme = themeOf(lightPalette);
export const darkTheme = themeOf(darkPalette);
