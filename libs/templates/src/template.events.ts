/** What happens to templates. Subject type `template`; the data name it. */
export const templateEvents = {
  created: 'template.created',
  revised: 'template.revised',
  archived: 'template.archived',
  restored: 'template.restored',
} as const;

export type TemplateEventType = (typeof templateEvents)[keyof typeof templateEvents];
