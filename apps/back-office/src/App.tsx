import { CssBaseline } from '@mui/material';
import { QueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import {
  CoreAdminContext,
  CoreAdminUI,
  CustomRoutes,
  HttpError,
  type I18nProvider,
  Notification,
  Resource,
  ThemeProvider,
  ThemesContext,
} from 'react-admin';
import { Route } from 'react-router';
import { features } from './features';
import { Speaking } from './i18n/language';
import type { Language } from './i18n/languages';
import { Crash } from './layout/Crash';
import { Layout } from './layout/Layout';
import { NotFound } from './layout/NotFound';
import { Waiting } from './layout/Waiting';
import { authProvider } from './providers/authProvider';
import { dataProvider } from './providers/dataProvider';
import { browserStore } from './providers/store';
import { InvitationPage } from './session/InvitationPage';
import { ResetPage } from './session/ResetPage';
import { SetupPage } from './session/SetupPage';
import { SignInPage } from './session/SignInPage';
import { darkTheme, lightTheme } from './theme/theme';

const store = browserStore();
const themes = { lightTheme, darkTheme };

/** Asks again only where asking again can help: the network or the server failed, not the question. */
const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) =>
        failures < 2 && !(error instanceof HttpError && error.status >= 400 && error.status < 500),
      staleTime: 5_000,
    },
  },
});

/** The back office: the features, in one frame. */
export function App({ i18nProvider }: { i18nProvider: I18nProvider }) {
  const [spoken, setSpoken] = useState(i18nProvider);
  // A new provider object is what makes every screen translate again where it stands.
  const speak = useCallback(
    async (language: Language) => {
      await i18nProvider.changeLocale(language);
      setSpoken({ ...i18nProvider });
    },
    [i18nProvider],
  );
  return (
    <Speaking.Provider value={speak}>
      <CoreAdminContext
        authProvider={authProvider}
        dataProvider={dataProvider}
        i18nProvider={spoken}
        queryClient={queryClient}
        store={store}
      >
        <ThemesContext.Provider value={themes}>
          <ThemeProvider>
            <CssBaseline enableColorScheme />
            <Screens />
            <Notification />
          </ThemeProvider>
        </ThemesContext.Provider>
      </CoreAdminContext>
    </Speaking.Provider>
  );
}

/** Every address. Built from react-admin's core: its ready-made frame, which we don't use, would be loaded for nothing. */
function Screens() {
  return (
    <CoreAdminUI
      title="Rapport"
      disableTelemetry
      requireAuth
      layout={Layout}
      loginPage={SignInPage}
      loading={Waiting}
      catchAll={NotFound}
      error={Crash}
    >
      <CustomRoutes noLayout>
        <Route path="/setup" element={<SetupPage />} />
        <Route path="/invitation/:token" element={<InvitationPage />} />
        <Route path="/password/:token" element={<ResetPage />} />
      </CustomRoutes>
      <CustomRoutes>
        {features.flatMap(({ pages = [] }) =>
          pages.map(({ path, page: Page }) => <Route key={path} path={path} element={<Page />} />),
        )}
      </CustomRoutes>
      {features.flatMap(({ resource }) => (resource ? [<Resource key={resource.name} {...resource} />] : []))}
    </CoreAdminUI>
  );
}
