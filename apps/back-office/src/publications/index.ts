import ArticleIcon from '@mui/icons-material/ArticleOutlined';
import { lazy } from 'react';
import type { Feature } from '../layout/feature';

export { DisclosureChip } from './DisclosureChip';
export { SentimentChip } from './SentimentChip';
export type { DisclosureStatus, PublicationRow, Sentiment } from './types';

export const publications: Feature = {
  name: 'publications',
  resource: {
    name: 'publications',
    list: lazy(() => import('./PublicationList')),
    show: lazy(() => import('./PublicationShow')),
    create: lazy(() => import('./PublicationCreate')),
    edit: lazy(() => import('./PublicationEdit')),
  },
  pages: [{ path: '/publication-proposals', page: lazy(() => import('./ProposalsPage')) }],
  menu: {
    to: '/publications',
    label: 'publications.title',
    icon: ArticleIcon,
    go: 'u',
    create: { to: '/publications/create', needs: 'officer' },
  },
};
