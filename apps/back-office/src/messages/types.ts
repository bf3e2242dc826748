import type { Schemas } from '../api/paths';

/** A message as lists show it. */
export type Message = Schemas['MessageView'];
export type MessageState = Message['state'];
export type MessageKind = Message['kind'];

/** Why a message hasn't left: a code that is translated, and its English sentence. */
export type Reason = Schemas['ReasonView'];
