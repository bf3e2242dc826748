import MarkunreadMailboxIcon from '@mui/icons-material/MarkunreadMailboxOutlined';
import { lazy } from 'react';
import type { Feature } from '../layout/feature';

export { OpenWishBar } from './OpenWishBar';

export const inbox: Feature = {
  name: 'inbox',
  resource: {
    name: 'unmatched-messages',
    list: lazy(() => import('./UnmatchedList')),
    show: lazy(() => import('./UnmatchedPage')),
    recordRepresentation: 'subject',
  },
  pages: [{ path: '/threads/:id/show', page: lazy(() => import('./ThreadPage')) }],
  menu: {
    to: '/unmatched-messages',
    label: 'inbox.unmatched.menu',
    icon: MarkunreadMailboxIcon,
    go: 'm',
    needs: 'officer',
    waiting: ({ counts }) => counts.unmatched,
  },
};
