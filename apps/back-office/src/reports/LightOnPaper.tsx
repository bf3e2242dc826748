import { createTheme, type ThemeOptions, ThemeProvider, useTheme } from '@mui/material/styles';
import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { lightTheme } from '../theme/theme';

const light = createTheme(lightTheme as ThemeOptions);

/** What is inside is printed dark on white, also by somebody who works in the dark theme. */
export function LightOnPaper({ children }: { children: ReactNode }) {
  const onScreen = useTheme();
  return <ThemeProvider theme={usePrinting() ? light : onScreen}>{children}</ThemeProvider>;
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // Drawn anew before the browser goes on to print, which doesn't wait for React.
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
