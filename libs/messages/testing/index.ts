export { insertBlogger, insertMailbox, insertOfficer, type TestBlogger } from './correspondents.js';
export { ScriptedMailbox } from './scripted-mailbox.js';
export { messageRow, startMessages, type TestGate, type TestMessages } from './start-messages.js';
