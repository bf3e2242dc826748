/** What an officer can be asked to do: the list is closed, so that screens have a sentence for each. */
export const toDoKinds = [
  'exception_to_decide',
  'refusal_to_look_at',
  'sample_to_ship',
  'request_to_send',
  'review_due',
  'review_to_close',
  'loan_due_back',
  'disclosure_pending',
  'disclosure_differs',
  'disclosure_removed',
  'disclosure_denied',
  'disclosure_missing',
  'disclosure_insufficient',
  'disclosure_unverifiable',
  'publication_proposed',
  'review_to_request',
] as const;
export type ToDoKind = (typeof toDoKinds)[number];
