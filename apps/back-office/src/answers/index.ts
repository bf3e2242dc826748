export { AnswerPlace } from './AnswerPlace';
export { useAnswerDraft } from './useAnswerDraft';
