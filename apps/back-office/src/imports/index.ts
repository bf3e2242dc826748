import { lazy } from 'react';
import type { Feature } from '../layout/feature';

export const imports: Feature = {
  name: 'imports',
  resource: {
    name: 'imports',
    list: lazy(() => import('./ImportList')),
    create: lazy(() => import('./ImportCreate')),
    show: lazy(() => import('./ImportShow')),
    recordRepresentation: 'fileName',
  },
};
