export { SearchHttpModule, SearchModule } from './search.module.js';
