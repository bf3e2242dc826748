import { lazy } from 'react';
import type { Feature } from '../layout/feature';

/** Texts to begin a message with. Reached from the settings and from the composers. */
export const templates: Feature = {
  name: 'templates',
  resource: {
    name: 'templates',
    create: lazy(() => import('./TemplateCreate')),
    edit: lazy(() => import('./TemplateEdit')),
    recordRepresentation: 'name',
  },
};
