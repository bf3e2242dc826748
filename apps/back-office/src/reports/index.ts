import ReportsIcon from '@mui/icons-material/InsertChartOutlined';
import { lazy } from 'react';
import type { Feature } from '../layout/feature';

export const reports: Feature = {
  name: 'reports',
  pages: [
    { path: '/reports', page: lazy(() => import('./ReportPage')) },
    { path: '/reports/pitches', page: lazy(() => import('./PitchRecordsPage')) },
    { path: '/reports/publications', page: lazy(() => import('./PublicationRecordsPage')) },
  ],
  menu: { to: '/reports', label: 'reports.title', icon: ReportsIcon, go: 'o' },
};
