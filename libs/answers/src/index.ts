export { AnswersHttpModule, AnswersModule } from './answers.module.js';
