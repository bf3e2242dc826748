import { Box, GlobalStyles, LinearProgress } from '@mui/material';
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useLanguage } from '../i18n/language';
import { useT } from '../i18n/useT';
import { SearchPalette } from '../keyboard/SearchPalette';
import { ShortcutsDialog } from '../keyboard/ShortcutsDialog';
import { useGlobalKeys } from '../keyboard/useGlobalKeys';
import { useMe } from '../providers/useMe';
import { SignInAgain } from '../session/SignInAgain';
import { ConfirmProvider } from '../ui/ConfirmDialog';
import { BottomBar } from './BottomBar';
import { CrashGuard } from './Crash';
import { SideMenu } from './SideMenu';
import { TopBar } from './TopBar';

/** The frame of every page behind the sign-in. */
export function Layout({ children }: { children: ReactNode }) {
  const t = useT();
  const { pathname } = useLocation();
  const [searching, setSearching] = useState(false);
  const [showingKeys, setShowingKeys] = useState(false);
  const content = useFocusOnArrival(pathname);
  useLanguageOfMe();
  useGlobalKeys({ search: () => setSearching(true), help: () => setShowingKeys(true) });
  return (
    <ConfirmProvider>
      <GlobalStyles styles={onlyHeard} />
      <Box
        component="a"
        href="#content"
        className="only-heard"
        sx={{
          '&:focus': { clip: 'auto !important', width: 'auto !important', height: 'auto !important', p: 1 },
        }}
      >
        {t('app.skipToContent')}
      </Box>
      <Box sx={{ display: 'flex', minHeight: '100dvh' }}>
        <SideMenu onSearch={() => setSearching(true)} />
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', pb: { xs: 10, sm: 0 } }}>
          <TopBar onSearch={() => setSearching(true)} />
          <Box
            component="main"
            ref={content}
            id="content"
            tabIndex={-1}
            sx={{ flex: 1, outline: 'none', display: 'flex', flexDirection: 'column' }}
          >
            <CrashGuard place={pathname}>
              <Suspense fallback={<LinearProgress aria-label={t('app.loading')} sx={{ height: 2 }} />}>
                {children}
              </Suspense>
            </CrashGuard>
          </Box>
        </Box>
      </Box>
      <BottomBar />
      <SearchPalette open={searching} onClose={() => setSearching(false)} />
      <ShortcutsDialog open={showingKeys} onClose={() => setShowingKeys(false)} />
      <SignInAgain />
    </ConfirmProvider>
  );
}

const onlyHeard = {
  '.only-heard': {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
    whiteSpace: 'nowrap',
  },
} as const;

/** Where the page left behind took the focus with it, the content has it: Tab goes on from there, not from the menu. */
function useFocusOnArrival(pathname: string) {
  const content = useRef<HTMLElement>(null);
  const here = useRef(pathname);
  useEffect(() => {
    const { activeElement, body } = document;
    if (here.current !== pathname && (!activeElement || activeElement === body))
      content.current?.focus({ preventScroll: true });
    here.current = pathname;
  }, [pathname]);
  return content;
}

/** The screens speak the language of who is signed in, from the moment that is known or changes. */
function useLanguageOfMe(): void {
  const wanted = useMe()?.language;
  const [, setLanguage] = useLanguage();
  useEffect(() => {
    if (wanted && wanted !== document.documentElement.lang) void setLanguage(wanted);
  }, [wanted, setLanguage]);
}
