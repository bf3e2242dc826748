import { describe, expect, it } from '@jest/globals';
import { folded } from '../wordings/language.js';
import { providerReasonIn } from './provider-codes.js';

describe("A provider's own number", () => {
  it.each([
    ['no-such-user', '550 5.1.1 Adresse d au moins un destinataire invalide. OFR204_416 [416]'],
    ['mailbox-full', '552 5.1.1 Boite du destinataire pleine. LPN105_417 [417]'],
    ['mailbox-disabled', '550 5.1.1 Boite du destinataire archivee. OFR_420 [420]'],
    ['no-such-user', '550 5.1.1 RCP-P1 http://postmaster.example/response_codes'],
    ['filtered', '550 5.1.1 RCP-P2 http://postmaster.example/response_codes'],
    ['mailbox-disabled', '550 http://mail.i.ua/err/3/'],
    ['spam', '552 5.2.0 message refused IB212'],
    ['no-such-user', '554 5.6.0 RESOLVER.ADR.RecipNotFound; not found'],
    ['policy', '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required'],
    ['no-such-domain', 'smtp;554; bouncecategory bad-domain;'],
  ])('%s: %s', (reason, words) => expect(providerReasonIn(folded(words))).toBe(reason));

  it.each(['550 5.1.1 unknown', 'OFR204_777', 'bouncecategory other', 'constructor-p1 int-p9'])(
    'is none, or none that we know: %s',
    (words) => expect(providerReasonIn(words)).toBeUndefined(),
  );
});
