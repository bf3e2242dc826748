import { describe, expect, it } from '@jest/globals';
import { splitReply } from '../domain/reply/split-reply.js';
import { htmlAsText } from './html-as-text.js';

const OWN = '<p>Yes, please.</p><p>Which size?</p>';
const LETTER = '<p>Dear Anna,</p><p>a teapot.</p>';

/** The marks that mail programs set in HTML. */
describe('Quoted HTML', () => {
  it.each([
    [
      'gmail',
      `<div dir="ltr">${OWN}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Le jeu. 19 nov. 2026 à 10:02, Claire &lt;<a>claire@agency.example</a>&gt; a écrit :<br></div><blockquote class="gmail_quote">${LETTER}</blockquote></div>`,
    ],
    [
      'outlook divRplyFwdMsg',
      `<div class="elementToProof">${OWN}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font><b>Von:</b> Claire<br><b>Gesendet:</b> Donnerstag<br><b>An:</b> Anna<br><b>Betreff:</b> A teapot</font></div><div>${LETTER}</div>`,
    ],
    [
      'outlook desktop border',
      `<div class="WordSection1">${OWN}<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Claire &lt;claire@agency.example&gt;<br><b>Sent:</b> 19 November 2026<br><b>To:</b> Anna<br><b>Subject:</b> A teapot</p></div></div>${LETTER}</div>`,
    ],
    [
      'outlook unknown language',
      `<div>${OWN}</div><hr tabindex="-1"><div id="divRplyFwdMsg"><b>Sender X:</b> Claire<br><b>Gözy:</b> 19</div>${LETTER}`,
    ],
    [
      'yahoo',
      `<div class="ydp1">${OWN}</div><div id="ydp9yahoo_quoted_1" class="ydp9yahoo_quoted"><div>On Thursday, November 19, 2026 at 10:02:00 AM GMT+1, Claire &lt;claire@agency.example&gt; wrote:</div><div>${LETTER}</div></div>`,
    ],
    [
      'thunderbird',
      `<body>${OWN}<div class="moz-cite-prefix">Am 19.11.26 um 10:02 schrieb Claire:<br></div><blockquote type="cite" cite="mid:1">${LETTER}</blockquote><div class="moz-signature">-- <br>Anna</div></body>`,
    ],
    [
      'zoho',
      `<div>${OWN}</div><div class="zmail_extra_hr"></div><div class="zmail_extra"><div id="Zm-_Id_-Sgn1">---- On Thu, 19 Nov 2026 10:02:00 +0100 <b>Claire</b> wrote ----</div><blockquote id="blockquote_zmail">${LETTER}</blockquote></div>`,
    ],
    [
      'proton',
      `<div>${OWN}</div><div class="protonmail_signature_block"><div>Sent with Proton Mail</div></div><div class="protonmail_quote">On Thursday, Claire wrote:<br><blockquote class="protonmail_quote">${LETTER}</blockquote></div>`,
    ],
    [
      'gmx',
      `<div>${OWN}<div name="quote" style="margin:10px"><div><b>Gesendet:</b> 19.11.26<br><b>Von:</b> Claire<br><b>An:</b> Anna<br><b>Betreff:</b> A teapot</div><div name="quoted-content">${LETTER}</div></div></div>`,
    ],
    [
      'icloud apple',
      `<body>${OWN}<br><div dir="ltr">Von meinem iPhone gesendet</div><div dir="ltr"><br><blockquote type="cite">Am 19.11.2026 um 10:02 schrieb Claire:<br><br></blockquote></div><blockquote type="cite"><div>${LETTER}</div></blockquote></body>`,
    ],
    [
      'outlook.com x',
      `<html><body><div>${OWN}</div><div id="ms-outlook-mobile-signature">Télécharger Outlook pour iOS</div><hr><div id="divRplyFwdMsg"><b>De&nbsp;:</b> Claire<br><b>Envoyé&nbsp;:</b> jeudi<br><b>À&nbsp;:</b> Anna<br><b>Objet&nbsp;:</b> T</div>${LETTER}</body></html>`,
    ],
    [
      'spark',
      `<div name="messageBodySection">${OWN}</div><div name="messageSignatureSection"><br>Anna</div><div name="messageReplySection">Le 19 nov. 2026 à 10:02 +0100, Claire &lt;c@x.example&gt;, a écrit :<br><blockquote type="cite">${LETTER}</blockquote></div>`,
    ],
    [
      'airmail',
      `${OWN}<p class="airmail_on">Le 19 novembre 2026 à 10:02:00, Claire (c@x.example) a écrit:</p><blockquote type="cite" class="clean_bq">${LETTER}</blockquote>`,
    ],
    [
      'zimbra',
      `<div>${OWN}</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>De: </b>Claire<br><b>À: </b>Anna<br><b>Envoyé: </b>Jeudi<br><b>Objet: </b>T</div><div data-marker="__QUOTED_TEXT__">${LETTER}</div>`,
    ],
    [
      'tutanota',
      `<div>${OWN}</div><div>19 nov. 2026, 10:02 par c@x.example:</div><blockquote class="tutanota_quote">${LETTER}</blockquote>`,
    ],
    [
      'roundcube',
      `<div>${OWN}</div><p id="reply-intro">Le 2026-11-19 10:02, Claire a écrit :</p><blockquote type="cite">${LETTER}</blockquote>`,
    ],
    [
      'hey',
      `<div class="trix-content">${OWN}<br>On November 19, 2026, Claire &lt;c@x.example&gt; wrote:<blockquote>${LETTER}</blockquote></div>`,
    ],
  ])('of %s is taken off', (_, html) =>
    expect(splitReply(htmlAsText(html)).text).toBe('Yes, please.\n\nWhich size?'),
  );

  it('is the message where nothing stands above it', () => {
    const html = `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ben<br><b>Sent:</b> today<br><b>To:</b> Anna<br><b>Subject:</b> A teapot</div>${LETTER}`;
    expect(splitReply(htmlAsText(html)).text).toContain('a teapot.');
  });

  it('is what Gmail keeps of a letter, not the box around it: a draft may have been written in it', () => {
    const html = `<div class="gmail_quote">${OWN}<blockquote class="gmail_quote">${LETTER}</blockquote></div>`;
    expect(splitReply(htmlAsText(html)).text).toBe('Yes, please.\n\nWhich size?');
  });

  it('with the answer below it has its introduction, in whatever language', () => {
    const html = `<div class="gmail_quote"><div class="gmail_attr">19 Gözy, Claire:</div><blockquote>${LETTER}</blockquote></div>${OWN}`;
    expect(splitReply(htmlAsText(html)).text).toContain('> 19 Gözy, Claire:');
  });
});

describe('A signature that a mail program marked', () => {
  const signature = '<div class="gmail_signature">Anna Weiss<br>The Crust</div>';

  it('is taken off, with the notice that a server put below it', () => {
    const notice = '<p>This message is for you alone. If you are not the intended recipient, delete it.</p>';
    expect(splitReply(htmlAsText(`${OWN}-- <br>${signature}${notice}`)).text).toBe(
      'Yes, please.\n\nWhich size?',
    );
  });

  it('closes nothing where somebody wrote on below it', () => {
    const below = '<p>And one more thing that I nearly forgot: we bake on Fridays only.</p>';
    expect(splitReply(htmlAsText(`${OWN}-- <br>${signature}${below}`)).text).toMatch(
      /^Yes, please\.[^]+The Crust[^]+on Fridays only\.$/,
    );
  });
});
