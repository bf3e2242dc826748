export { readUrl, readWebUrl } from './domain/read-url.js';
