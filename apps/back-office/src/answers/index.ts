export { AnswerPlace } from './AnswerPlace';
