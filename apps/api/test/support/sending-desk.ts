import { SmtpSink } from '@rapport/mailboxes/testing';
import { insertMailbox } from '@rapport/messages/testing';
import { openPitchingDesk, type PitchingDesk } from './pitching-desk.js';

/** A pitching desk whose mail goes to a real server on the loopback. */
export interface SendingDesk extends PitchingDesk {
  sink: SmtpSink;
}

/** Opens a pitching desk and sets up the team's mailbox. */
export async function openSendingDesk(): Promise<SendingDesk> {
  const desk = await openPitchingDesk();
  const sink = await SmtpSink.start();
  await insertMailbox(desk.database, sink.port);
  return {
    ...desk,
    sink,
    close: async () => {
      await desk.close();
      await sink.stop();
    },
  };
}
