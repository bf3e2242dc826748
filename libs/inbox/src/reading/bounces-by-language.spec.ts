import { describe, expect, it } from '@jest/globals';
import { bounceLetters, readLetter } from '../../testing/bounce-letters.js';

describe('A bounce in another language than English', () => {
  it.each(
    bounceLetters(`
ada@paper.example no-such-user hard
From: Postmaster@notes.example
Subject: DELIVERY FAILURE: Utilisateur ada (ada@paper.example) non répertorié dans l'annuaire Domino

Votre message
  Objet : Kettle
n'a pas été remis à :
  ada@paper.example
car :
  Utilisateur ada (ada@paper.example) non répertorié dans l'annuaire Domino
=====
ada@paper.example no-such-user hard
From: Microsoft Outlook <postmaster@corp.example>
Subject: Não é possível entregar: Kettle

Falha na entrega a estes destinatários ou grupos:
ada@paper.example
O endereço de email que você inseriu não foi localizado. Verifique o endereço de email do destinatário e tente reenviar a mensagem.
Informações de diagnóstico para administradores:
=====
ada@paper.example no-such-user hard
From: Postmaster <postmaster@se.example>
Subject: Olevererbart: Kettle

Det gick inte att leverera meddelandet till följande mottagare:
ada@paper.example
E-postadressen som du angav hittades inte.
=====
ada@paper.example no-such-user hard
From: Microsoft Outlook <postmaster@corp.example>
Subject: Kan ikke leveres: Kettle

Levering til disse modtagere eller grupper mislykkedes:
ada@paper.example
Den angivne mailadresse blev ikke fundet.
=====
ada@paper.example no-such-user hard
From: Microsoft Outlook <postmaster@corp.example>
Subject: Ei voitu toimittaa: Kettle

Toimitus seuraaville vastaanottajille tai ryhmille epäonnistui:
ada@paper.example
Antamaasi sähköpostiosoitetta ei löytynyt.
=====
ada@paper.example no-such-user hard
From: Microsoft Outlook <postmaster@corp.example>
Subject: Nie można dostarczyć: Kettle

Dostarczenie wiadomości do następujących adresatów lub grup nie powiodło się:
ada@paper.example
Nie znaleziono wprowadzonego adresu e-mail.
=====
ada@paper.example no-such-user hard
From: Microsoft Outlook <postmaster@corp.example>
Subject: Kézbesíthetetlen: Kettle

A kézbesítés nem sikerült a következő címzetteknek vagy csoportoknak:
ada@paper.example
A megadott e-mail-cím nem található.
=====
ada@paper.example no-such-user hard
From: Microsoft Outlook <postmaster@corp.example>
Subject: Δεν ήταν δυνατή η παράδοση: Kettle

Η παράδοση απέτυχε σε αυτούς τους παραλήπτες ή ομάδες:
ada@paper.example
Η διεύθυνση ηλεκτρονικού ταχυδρομείου δεν βρέθηκε.
=====
ada@paper.example no-such-user hard
From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615@corp.example>
Subject: לא ניתן למסירה: Kettle

כתובת הדואר האלקטרוני לא נמצאה.
ada@paper.example
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ada@paper.example not found by SMTP address lookup'
=====
ada@paper.example no-such-user hard
From: Microsoft Outlook <postmaster@corp.example>
Subject: 配信不能: Kettle

次の受信者またはグループへの配信に失敗しました:
ada@paper.example
入力した電子メール アドレスが見つかりませんでした。受信者の電子メール アドレスを確認して、再送信してください。
=====
ada@paper.example mailbox-full soft
From: Microsoft Outlook <postmaster@corp.example>
Subject: 未送达: Kettle

无法将邮件传递给以下收件人或组:
ada@paper.example
收件人的邮箱已满，现在无法接收邮件。
=====
ada@paper.example no-such-user hard
From: mailer-daemon@naver.example
Subject: [발송실패 안내] 메일이 전송되지 못하였습니다

발송실패 안내
받는사람: ada@paper.example
실패이유: 존재하지 않는 이메일 주소입니다.
=====
ada@paper.example mailbox-full soft
From: mailer-daemon@corp.mail.example
Subject: Недоставленное письмо

Ваше письмо не доставлено: почтовый ящик получателя ada@paper.example переполнен.
=====
ada@paper.example mailbox-full soft
From: Mail Delivery System <mailer-daemon@br.example>
Subject: Retorno de mensagem

A mensagem enviada para ada@paper.example não foi entregue.
Motivo: caixa postal cheia.
=====
ada@paper.example no-such-user hard
From: Mail Delivery System <postmaster@it.example>
Subject: Messaggio non recapitato

Non è stato possibile consegnare il messaggio al seguente destinatario:
ada@paper.example
Nessun utente simile in questo indirizzo.
=====
ada@paper.example no-such-user hard
From: MAILER-DAEMON@pl.example
Subject: Niedostarczona wiadomość

Twoja wiadomość nie mogła zostać dostarczona do:
<ada@paper.example>: Nie ma takiego użytkownika.
=====
ada@paper.example no-such-user hard
From: MAILER-DAEMON@tr.example
Subject: İletiniz teslim edilemedi

Mesajınız aşağıdaki alıcıya iletilemedi:
ada@paper.example: Kullanıcı bulunamadı (550 5.1.1 User unknown)
`),
  )('%s', async (_, expected, source) => expect(await readLetter(source)).toBe(expected));
});
