import type { Feature } from './layout/feature';
import { bloggers } from './bloggers';
import { campaigns } from './campaigns';
import { cases } from './cases';
import { imports } from './imports';
import { inbox } from './inbox';
import { messages } from './messages';
import { pitches } from './pitches';
import { products } from './products';
import { publications } from './publications';
import { reviews } from './reviews';
import { reports } from './reports';
import { settings } from './settings';
import { templates } from './templates';
import { today } from './today';

/** Every feature, in the order of the day: this is the order of the menu. */
export const features: Feature[] = [
  today,
  bloggers,
  pitches,
  reviews,
  publications,
  campaigns,
  products,
  cases,
  inbox,
  messages,
  templates,
  imports,
  reports,
  settings,
];
