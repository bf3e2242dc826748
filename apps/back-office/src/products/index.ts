import { lazy } from 'react';
import type { Feature } from '../layout/feature';

export { type Product } from './types';

/** What bloggers get to try. Reached from the campaigns; the day's work has no line for it in the menu. */
export const products: Feature = {
  name: 'products',
  resource: {
    name: 'products',
    list: lazy(() => import('./ProductList')),
    create: lazy(() => import('./ProductCreate')),
    edit: lazy(() => import('./ProductEdit')),
    recordRepresentation: 'name',
  },
};
