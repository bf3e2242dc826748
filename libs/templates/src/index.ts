export { templateEvents, type TemplateEventType } from './template.events.js';
export { TemplatesHttpModule, TemplatesModule } from './templates.module.js';
export { TemplatesService } from './templates.service.js';
