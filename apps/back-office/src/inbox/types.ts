import type { Schemas } from '../api/paths';

/** A conversation with one blogger. */
export type Thread = Schemas['ThreadView'];
/** Mail of which a person must say whose it is. */
export type Unmatched = Schemas['UnmatchedMessageView'];
export type UnmatchedDetail = Schemas['UnmatchedMessageDetailView'];
/** A wish for no more mail, read in what came in. */
export type Wish = Schemas['OptOutWishView'];
