import { SmtpSink } from '@rapport/mailboxes/testing';
import { insertMailbox } from '@rapport/messages/testing';
import { opening } from '@rapport/platform/testing';
import { openPitchingDesk, type PitchingDesk } from './pitching-desk.js';

/** A pitching desk whose mail goes to a real server on the loopback. */
export interface SendingDesk extends PitchingDesk {
  sink: SmtpSink;
}

/** Opens a pitching desk and sets up the team's mailbox. */
export function openSendingDesk(): Promise<SendingDesk> {
  return opening(async (opened) => {
    const sink = opened.add(await SmtpSink.start(), (server) => server.stop());
    const desk = opened.add(await openPitchingDesk(), ({ close }) => close());
    await insertMailbox(desk.database, sink.port);
    return { ...desk, sink, close: () => opened.close() };
  });
}
