import FlagIcon from '@mui/icons-material/OutlinedFlag';
import { lazy } from 'react';
import type { Feature } from '../layout/feature';

export const campaigns: Feature = {
  name: 'campaigns',
  resource: {
    name: 'campaigns',
    list: lazy(() => import('./CampaignList')),
    show: lazy(() => import('./CampaignShow')),
    create: lazy(() => import('./CampaignCreate')),
    edit: lazy(() => import('./CampaignEdit')),
    recordRepresentation: 'name',
  },
  menu: {
    to: '/campaigns',
    label: 'campaigns.title',
    icon: FlagIcon,
    go: 'c',
    create: { to: '/campaigns/create', needs: 'manager' },
  },
};
