/** Local parts under which mail servers, and the services in front of mailboxes, write (RFC 5321 section 4.5.1, RFC 2142). */
const SYSTEMS =
  /^(mailer-?daemon|mail-?daemon|mdaemon|postmaster|mailsystem|mail-system|mail\.?delivery|mailer|bounces?|bounce[-+_.].*|noreply-dmarc.*|microsoftexchange[0-9a-f]*|complaints?|abuse|fbl|feedbackloop|feedback|staff|spamreport.*|scomp)$/i;

/** Whether an address is one that mail systems write from: reports say only inside whom they are about. */
export function isMailSystem(address: string): boolean {
  return SYSTEMS.test(address.slice(0, Math.max(address.lastIndexOf('@'), 0)));
}
