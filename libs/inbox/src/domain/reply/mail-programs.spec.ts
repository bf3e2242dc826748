import { describe, expect, it } from '@jest/globals';
import { splitReply } from './split-reply.js';

const OWN = 'Merci, voilà qui me plaît !\n\nQuelle est la taille ?';

/** What stands above a quoted letter, as mail programs put it in the language of whoever uses them. */
describe('Taken off with the letter below', () => {
  it.each([
    [
      'gmail pt-BR',
      'Em qui., 19 de nov. de 2026 às 10:02, Claire Dupont <claire@agency.example>\nescreveu:\n',
    ],
    ['gmail sv', 'Den tors 19 nov. 2026 kl 10:02 skrev Claire Dupont <claire@agency.example>:\n'],
    ['gmail da', 'Den tor. 19. nov. 2026 kl. 10.02 skrev Claire Dupont <claire@agency.example>:\n'],
    ['gmail no', 'tor. 19. nov. 2026 kl. 10:02 skrev Claire Dupont <claire@agency.example>:\n'],
    ['gmail fi', 'to 19. marrask. 2026 klo 10.02 Claire Dupont (claire@agency.example) kirjoitti:\n'],
    ['gmail pl', 'czw., 19 lis 2026 o 10:02 Claire Dupont <claire@agency.example> napisał(a):\n'],
    ['gmail cs', 'čt 19. 11. 2026 v 10:02 odesílatel Claire Dupont <claire@agency.example>\nnapsal:\n'],
    ['gmail ru', 'чт, 19 нояб. 2026 г. в 10:02, Claire Dupont <claire@agency.example>:\n'],
    ['gmail ja', '2026年11月19日(木) 10:02 Claire Dupont <claire@agency.example>:\n'],
    ['gmail tr', 'Claire Dupont <claire@agency.example>, 19 Kas 2026 Per, 10:02 tarihinde şunu\nyazdı:\n'],
    ['apple de', 'Am 19.11.2026 um 10:02 schrieb Claire Dupont <claire@agency.example>:\n'],
    [
      'apple nl',
      'Op 19 nov. 2026, om 10:02 heeft Claire Dupont <claire@agency.example> het volgende geschreven:\n',
    ],
    ['apple da', 'Den 19. nov. 2026 kl. 10.02 skrev Claire Dupont <claire@agency.example>:\n'],
    ['apple es', 'El 19 nov 2026, a las 10:02, Claire Dupont <claire@agency.example> escribió:\n'],
    ['apple pt', 'No dia 19 de nov. de 2026, às 10:02, Claire Dupont <claire@agency.example> escreveu:\n'],
    [
      'outlook fr web',
      '________________________________\nDe : Claire Dupont <claire@agency.example>\nEnvoyé : jeudi 19 novembre 2026 10:02\nÀ : Anna Weiss <anna@blog.example>\nObjet : A teapot\n',
    ],
    [
      'outlook es web',
      '________________________________\nDe: Claire Dupont <claire@agency.example>\nEnviado: jueves, 19 de noviembre de 2026 10:02\nPara: Anna Weiss <anna@blog.example>\nAsunto: A teapot\n',
    ],
    [
      'outlook it',
      'Da: Claire Dupont <claire@agency.example>\nInviato: giovedì 19 novembre 2026 10:02\nA: Anna Weiss <anna@blog.example>\nOggetto: A teapot\n',
    ],
    [
      'outlook nl',
      'Van: Claire Dupont <claire@agency.example>\nVerzonden: donderdag 19 november 2026 10:02\nAan: Anna Weiss <anna@blog.example>\nOnderwerp: A teapot\n',
    ],
    [
      'outlook pl',
      'Od: Claire Dupont <claire@agency.example>\nWysłano: czwartek, 19 listopada 2026 10:02\nDo: Anna Weiss <anna@blog.example>\nTemat: A teapot\n',
    ],
    [
      'outlook cs',
      'Od: Claire Dupont <claire@agency.example>\nOdesláno: čtvrtek 19. listopadu 2026 10:02\nKomu: Anna Weiss <anna@blog.example>\nPředmět: A teapot\n',
    ],
    [
      'outlook fi',
      'Lähettäjä: Claire Dupont <claire@agency.example>\nLähetetty: torstai 19. marraskuuta 2026 10.02\nVastaanottaja: Anna Weiss <anna@blog.example>\nAihe: A teapot\n',
    ],
    [
      'outlook bold md',
      '*From:* Claire Dupont <claire@agency.example>\n*Sent:* Thursday, November 19, 2026 10:02 AM\n*To:* Anna Weiss <anna@blog.example>\n*Subject:* A teapot\n',
    ],
    [
      'outlook da',
      'Fra: Claire Dupont <claire@agency.example>\nSendt: 19. november 2026 10:02\nTil: Anna Weiss <anna@blog.example>\nEmne: A teapot\n',
    ],
    [
      'proton',
      'Sent with Proton Mail secure email.\n\nOn Thursday, November 19th, 2026 at 10:02 AM, Claire Dupont <claire@agency.example> wrote:\n',
    ],
    [
      'proton new',
      'Sent from Proton Mail for iOS.\n\n-------- Original Message --------\nOn Thursday, 11/19/26 at 10:02 Claire Dupont <claire@agency.example> wrote:',
    ],
    [
      'samsung',
      'Sent from my Galaxy\n\n\n-------- Original message --------\nFrom: Claire Dupont <claire@agency.example>\nDate: 19/11/2026 10:02 (GMT+01:00)\nTo: anna@blog.example\nSubject: A teapot\n',
    ],
    ['thunderbird fr', 'Le 19/11/2026 à 10:02, Claire Dupont a écrit :'],
    ['thunderbird it', 'Il 19/11/26 10:02, Claire Dupont ha scritto:'],
    ['thunderbird pl', 'W dniu 19.11.2026 o 10:02, Claire Dupont pisze:'],
    [
      'k9 mobile',
      '-------- Ursprüngliche Nachricht --------\nVon: Claire Dupont <claire@agency.example>\nGesendet: 19. November 2026 10:02:11 MEZ\nAn: anna@blog.example\nBetreff: A teapot\n',
    ],
    ['gmail hu', 'Claire Dupont <claire@agency.example> ezt írta (időpont: 2026. nov. 19., Cs, 10:02):\n'],
    ['gmail ro', 'În joi, 19 nov. 2026 la 10:02, Claire Dupont <claire@agency.example> a scris:\n'],
    ['gmail uk', 'чт, 19 лист. 2026 р. о 10:02 Claire Dupont <claire@agency.example> пише:\n'],
    [
      'gmail ca',
      'Missatge de Claire Dupont <claire@agency.example> del dia dj., 19 de nov. 2026 a les 10:02:\n',
    ],
    [
      'gmail el',
      'Στις Πέμ 19 Νοε 2026 στις 10:02 π.μ., ο χρήστης Claire Dupont <claire@agency.example> έγραψε:\n',
    ],
    ['gmail ko', '2026년 11월 19일 (목) 오전 10:02, Claire Dupont <claire@agency.example>님이 작성:\n'],
    ['gmail zh-tw', 'Claire Dupont <claire@agency.example> 於 2026年11月19日 週四 上午10:02寫道：\n'],
    ['gmail vi', 'Vào Th 5, 19 thg 11, 2026 vào lúc 10:02 Claire Dupont <claire@agency.example> đã viết:\n'],
    [
      'gmail id',
      'Pada tanggal Kam, 19 Nov 2026 pukul 10.02 Claire Dupont <claire@agency.example> menulis:\n',
    ],
    ['gmail hr', 'čet, 19. stu 2026. u 10:02 Claire Dupont <claire@agency.example> napisao je:\n'],
    ['gmail bg', 'На чт, 19.11.2026 г. в 10:02 Claire Dupont <claire@agency.example> написа:\n'],
    ['gmail sk', 'št 19. 11. 2026 o 10:02 Claire Dupont <claire@agency.example> napísal(a):\n'],
    ['apple fi', 'Claire Dupont <claire@agency.example> kirjoitti 19.11.2026 kello 10.02:\n'],
    ['apple no', '19. nov. 2026 kl. 10:02 skrev Claire Dupont <claire@agency.example>:\n'],
    ['apple fr', 'Le 19 nov. 2026 à 10:02, Claire Dupont <claire@agency.example> a écrit :\n'],
    ['apple ja', '2026/11/19 10:02、Claire Dupont <claire@agency.example>のメール:\n'],
    ['apple ru', '19 нояб. 2026 г., в 10:02, Claire Dupont <claire@agency.example> написал(а):\n'],
    [
      'outlook sv',
      'Från: Claire Dupont <claire@agency.example>\nSkickat: den 19 november 2026 10:02\nTill: Anna\nÄmne: En kanna\n',
    ],
    [
      'outlook pt',
      'De: Claire Dupont <claire@agency.example>\nEnviada: 19 de novembro de 2026 10:02\nPara: Anna\nAssunto: Um bule\n',
    ],
    [
      'outlook ru',
      'От: Claire Dupont <claire@agency.example>\nОтправлено: 19 ноября 2026 г. 10:02\nКому: Anna\nТема: Чайник\n',
    ],
    [
      'outlook hu',
      'Feladó: Claire Dupont <claire@agency.example>\nElküldve: 2026. november 19.\nCímzett: Anna\nTárgy: Egy kanna\n',
    ],
    [
      'outlook tr',
      'Kimden: Claire Dupont <claire@agency.example>\nGönderildi: 19 Kasım 2026\nKime: Anna\nKonu: Bir demlik\n',
    ],
    [
      'outlook ja',
      '差出人: Claire Dupont <claire@agency.example>\n送信日時: 2026年11月19日\n宛先: Anna\n件名: 急須\n',
    ],
    [
      'yahoo fr',
      'Envoyé depuis Yahoo Mail pour Android\n\n  Le jeu., nov. 19, 2026 à 10:02, Claire Dupont\n<claire@agency.example> a écrit :  \n',
    ],
    ['orange', '> Message du 19/11/26 10:02'],
    [
      'laposte',
      'De: "Claire Dupont" <claire@agency.example>\nÀ: "Anna" <anna@blog.example>\nEnvoyé: Jeudi 19 Novembre 2026 10:02:11\nObjet: Une théière\n',
    ],
    [
      'emclient',
      '------ Message d\'origine ------\nDe: "Claire" <claire@agency.example>\nÀ: anna@blog.example\nEnvoyé 19/11/2026 10:02:00\nObjet: Une théière\n',
    ],
    [
      'thunderbird fwd-like',
      "-------- Message d'origine --------\nSujet : Une théière\nDate : Thu, 19 Nov 2026 10:02:00 +0100\nDe : Claire <claire@agency.example>\nPour : Anna\n",
    ],
    ['gmail lt', '2026-11-19, kt, 10:02 Claire Dupont <claire@agency.example> rašė:\n'],
    ['gmail sl', 'V V čet., 19. nov. 2026 ob 10:02 je oseba Claire <claire@agency.example> napisala:\n'],
    [
      'gmail he',
      '\u202bבתאריך 19 בנוב׳ 2026 ב-10:02 מאת Claire <\u202aclaire@agency.example\u202c\u200f>:\u202c\n',
    ],
    [
      'gmail eu',
      'Claire (<claire@agency.example>) erabiltzaileak hau idatzi du (2026 aza. 19, og. (10:02)):\n',
    ],
    [
      'bluemail',
      'Get BlueMail for Android\n\nOn 19 Nov 2026, 10:02, at 10:02, Claire <claire@agency.example> wrote:\n',
    ],
    [
      'notes, a table',
      'Claire Dupont <claire@agency.example>\n19.11.2026 10:02\n\nTo\nanna@blog.example\ncc\n\nSubject\nUne théière\n\n',
    ],
    ['mail.ru', 'Четверг, 19 ноября 2026, 10:02 +03:00 от Claire Dupont <claire@agency.example>:\n'],
    [
      'qq',
      '------------------ 原始邮件 ------------------\n发件人: "Claire" <claire@agency.example>;\n发送时间: 2026年11月19日(星期四) 上午10:02\n收件人: "anna"<anna@blog.example>;\n主题: 茶壶\n',
    ],
  ])('%s', (_, introduction) => {
    const below =
      introduction.startsWith('>') || /:[\s\u202c]*$/.test(introduction)
        ? '> Chère Anna,\n> voici'
        : 'Chère Anna,\nvoici';
    expect(splitReply(`${OWN}\n\n${introduction}\n${below}`).text).toBe(OWN);
  });
});
