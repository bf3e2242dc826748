import { type Filled } from './additions.js';

/** What one row brought in, kept with it, so that it can be taken out again. Ids are those of the records made. */
export interface Effects {
  created: boolean;
  channels: string[];
  contactPoints: string[];
  /** Feeds given to channels that had none: the channel's id and the feed. */
  feeds: Record<string, string>;
  filled: Filled;
  topics: string[];
  /** Wishes that the row brought: they stay when the import is undone. */
  doNotContact: boolean;
  optedOut: { contactPointId: string; address: string }[];
}

/** The effects of a row that has had none yet. */
export function noEffects(created: boolean): Effects {
  return {
    created,
    channels: [],
    contactPoints: [],
    feeds: {},
    filled: {},
    topics: [],
    doNotContact: false,
    optedOut: [],
  };
}
