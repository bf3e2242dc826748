import type { Feature } from './layout/feature';
import { messages } from './messages';
import { settings } from './settings';
import { today } from './today';

/** Every feature, in the order of the day: this is the order of the menu. */
export const features: Feature[] = [today, messages, settings];
