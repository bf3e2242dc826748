/** On paper: the report alone, in full width, its colours kept, its parts not torn apart. */
export const printStyle = {
  '@media print': {
    '@page': { margin: '14mm' },
    'nav, .not-printed, [role="banner"], header > div > div:last-of-type button': {
      display: 'none !important',
    },
    'body, #content, #root': { background: '#fff !important', display: 'block !important' },
    section: { breakInside: 'avoid' },
    a: { color: 'inherit !important', textDecoration: 'none !important' },
    '*': { printColorAdjust: 'exact', boxShadow: 'none !important' },
    // Drawn for the width of the screen; its viewBox lets it shrink to that of the paper.
    '.report-chart svg': { width: '100% !important', height: 'auto !important' },
    '.report-chart .recharts-wrapper, .report-chart .recharts-responsive-container': {
      width: '100% !important',
      height: 'auto !important',
    },
  },
} as const;
