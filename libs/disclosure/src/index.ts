export type { Article, ArticleLink, Passage, Region } from './domain/article.js';
export type { Evidence } from './domain/evidence.js';
export type { Place } from './domain/place.js';
export type { Reason, ReasonCode, Verdict, VerdictStatus } from './domain/verdict.js';
export { type Judgement, judgeArticle } from './judge-article.js';
export { readHtml } from './reading/read-html.js';
export { readMarkdown } from './reading/read-markdown.js';
export { UnreadablePage } from './reading/unreadable-page.js';
