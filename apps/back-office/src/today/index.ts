import WbSunnyIcon from '@mui/icons-material/WbSunnyOutlined';
import { lazy } from 'react';
import type { Feature } from '../layout/feature';

export const today: Feature = {
  name: 'today',
  pages: [{ path: '/', page: lazy(() => import('./TodayPage')) }],
  menu: {
    to: '/',
    label: 'today.title',
    needs: 'officer',
    icon: WbSunnyIcon,
    go: 't',
    waiting: ({ counts }) => counts.today,
  },
};
