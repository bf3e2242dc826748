/** What every composer is made of: saving as one types, templates, files, how it will arrive. */
export { AttachmentsBox } from './AttachmentsBox';
export { changesBetween } from './changesBetween';
export { FileLinks } from './FileLinks';
export { fileSize } from './fileSize';
export { MailPreview } from './MailPreview';
export { SaveState } from './SaveState';
export { TemplateMenu } from './TemplateMenu';
export { type SavingState, useAutosave } from './useAutosave';
