import RateReviewIcon from '@mui/icons-material/RateReviewOutlined';
import { lazy } from 'react';
import type { Feature } from '../layout/feature';

export { ReviewStateChip } from './ReviewStateChip';

export const reviews: Feature = {
  name: 'review-requests',
  resource: {
    name: 'review-requests',
    list: lazy(() => import('./ReviewList')),
    show: lazy(() => import('./ReviewShow')),
    create: lazy(() => import('./ReviewCreate')),
    edit: lazy(() => import('./ReviewEdit')),
  },
  menu: {
    to: '/review-requests',
    label: 'reviews.title',
    icon: RateReviewIcon,
    go: 'r',
    create: { to: '/review-requests/create', needs: 'officer' },
  },
};
