import LockIcon from '@mui/icons-material/LockOutlined';
import { lazy } from 'react';
import type { Feature } from '../layout/feature';

export { pathToOpen } from './about';
export { CaseStateChip } from './CaseStateChip';
export { OpenCaseBar } from './OpenCaseBar';
export type { CaseRow } from './types';

export const cases: Feature = {
  name: 'cases',
  resource: {
    name: 'cases',
    list: lazy(() => import('./CaseList')),
    show: lazy(() => import('./CaseShow')),
    create: lazy(() => import('./CaseCreate')),
    edit: lazy(() => import('./CaseEdit')),
  },
  menu: { to: '/cases', label: 'cases.title', icon: LockIcon, go: 'a', needs: 'officer' },
};
