import MailOutlineIcon from '@mui/icons-material/MailOutlined';
import { lazy } from 'react';
import type { Feature } from '../layout/feature';

export { NextThing } from './NextThing';
export { PitchStateChip } from './PitchStateChip';
export type { PitchRow, PitchState } from './types';
export { useRuleSentence } from './useRuleSentence';

export const pitches: Feature = {
  name: 'pitches',
  resource: {
    name: 'pitches',
    list: lazy(() => import('./PitchList')),
    show: lazy(() => import('./PitchShow')),
    create: lazy(() => import('./PitchCreate')),
    edit: lazy(() => import('./Composer')),
  },
  menu: {
    to: '/pitches',
    label: 'pitches.title',
    icon: MailOutlineIcon,
    go: 'p',
    create: { to: '/pitches/create', needs: 'officer' },
  },
};
