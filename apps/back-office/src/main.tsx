import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { App } from './App';
import { startI18n, startingLanguage } from './i18n/i18nProvider';

const i18nProvider = await startI18n(startingLanguage());

// A data router, because only that can ask before unsaved work is left.
const router = createBrowserRouter([{ path: '*', element: <App i18nProvider={i18nProvider} /> }]);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
