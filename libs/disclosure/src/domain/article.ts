/** Where on the page a passage stands. Only `title` and `article` are read together with the post. */
export type Region = 'title' | 'article' | 'outside' | 'tags' | 'hidden' | 'collapsed';

/** A link of the article. Offsets are UTF-16 units in the article's text. */
export interface ArticleLink {
  start: number;
  end: number;
  href: string;
  /** The values of its rel attribute, lower case. */
  rel: string[];
}

/** A run of text in one region; that of `article` is the article's text. */
export interface Passage {
  region: Region;
  text: string;
  /** Written by others than the author: comments, related posts. */
  someoneElses?: boolean;
}

/** A page, read: its article separated from all that stands around it. */
export interface Article {
  title: string;
  /** The visible text of the article, paragraphs separated by one line break. */
  text: string;
  /** ISO 639-1, as found in the text itself. */
  language: string;
  links: ArticleLink[];
  /** Everything that carries words, in the order of the page; the article's own passages among them. */
  passages: Passage[];
}
