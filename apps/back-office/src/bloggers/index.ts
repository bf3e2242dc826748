import PeopleIcon from '@mui/icons-material/PeopleAltOutlined';
import { lazy } from 'react';
import type { Feature } from '../layout/feature';

export { StageChip } from './StageChip';

export const bloggers: Feature = {
  name: 'bloggers',
  resource: {
    name: 'bloggers',
    list: lazy(() => import('./BloggerList')),
    show: lazy(() => import('./BloggerShow')),
    create: lazy(() => import('./BloggerCreate')),
    edit: lazy(() => import('./BloggerEdit')),
    recordRepresentation: 'name',
  },
  menu: {
    to: '/bloggers',
    label: 'bloggers.title',
    icon: PeopleIcon,
    go: 'b',
    create: { to: '/bloggers/create', needs: 'officer' },
  },
};
