export { SmtpSink, type SinkBehaviour, type SinkMessage } from './smtp-sink.js';
