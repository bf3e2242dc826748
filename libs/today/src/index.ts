export { Snooze } from './snooze.entity.js';
export { TodayHttpModule, TodayModule } from './today.module.js';
