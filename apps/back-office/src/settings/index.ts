import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import { lazy } from 'react';
import type { Feature } from '../layout/feature';

export const settings: Feature = {
  name: 'settings',
  pages: [{ path: '/settings/*', page: lazy(() => import('./SettingsPage')) }],
  menu: { to: '/settings', label: 'settings.title', icon: SettingsIcon, go: 's', atFoot: true },
};
