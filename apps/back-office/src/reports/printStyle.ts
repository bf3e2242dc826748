/** On paper: the report alone, in full width, its colours kept, its parts not torn apart. */
export const printStyle = {
  '@media print': {
    '@page': { margin: '14mm' },
    'nav, .not-printed, header:has(+ #content)': { display: 'none !important' },
    'body, #content, #root': { background: '#fff !important', display: 'block !important' },
    section: { breakInside: 'avoid' },
    a: { color: 'inherit !important', textDecoration: 'none !important' },
    '*': { printColorAdjust: 'exact', boxShadow: 'none !important' },
    // Drawn for the width of the screen; its viewBox lets the chart shrink to that of the paper. The container measures
    // through a box of no size, of which everything inside would be a share.
    '.report-chart .recharts-responsive-container > div': { width: '100% !important' },
    '.report-chart svg, .report-chart .recharts-wrapper': { maxWidth: '100% !important' },
    '.report-chart svg': { height: 'auto !important' },
  },
} as const;
