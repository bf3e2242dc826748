/**
 * SQL: so far may the clock of a mail server be behind ours, by which an answer that names no message of ours is told
 * to have come after what it answers.
 */
export const CLOCKS_DIFFER = `interval '10 minutes'`;
