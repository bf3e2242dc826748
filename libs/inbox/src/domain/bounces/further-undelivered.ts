/** Words of one sense in the languages beside English, folded; stems, for the most part. */
const NOT = "nicht|pas|non|no|nao|niet|inte|ikke|ei voitu|nie|ne|nem|nu|n'a pu";
const DELIVERED = [
  'remis|remettre|distribue|distribuer|delivre|livre|achemine|parvenu',
  'zugestellt|zustell|ausgeliefert|ubermittelt',
  'entregad|entregar|entregue',
  'recapitat|recapitar|consegnat|consegnar|inoltrat',
  'bezorgd|bezorgen|afgeleverd|levere|toimittaa|dostarcz|dorecz|doruc|livrat',
].join('|');
const FEW_WORDS = '(?:[\\w-]{1,30} ){0,5}?';

/** "Nicht … zugestellt", "n'a pas été remis", "no se pudo entregar". */
const NOT_DELIVERED = `\\b(?:${NOT}) ${FEW_WORDS}(?:${DELIVERED})`;

/** "Failed delivery", "impossible to deliver", "undeliverable": in one word or two. */
const FAILED = [
  "echec d(?:e|e la|') ?(?:remise|distribution|livraison|envoi)|(?:remise|distribution|livraison) (?:impossible|echouee)",
  'impossible (?:de|a) (?:le |la )?(?:remettre|distribuer|livrer|delivrer)|non[- ]remise?|non (?:delivre|distribue)',
  'unzustellbar|zustell(?:fehler|ungsfehler)|zustellung .{0,60}(?:fehlgeschlagen|gescheitert|nicht moglich)|zustellung nicht',
  'fehler bei der nachrichten(?:.bermittlung|zustellung)',
  '(?:error|fallo) (?:de|en) (?:la )?entrega|(?:correo )?devuelto',
  'mancat[ao] (?:consegna|recapito)|avviso di mancata|impossibile (?:recapitare|consegnare)|non (?:recapitabile|consegnabile)',
  'falha (?:na|ao|de) entreg|error de entrega|entrega falhou|retorno de mensagem|nao e possivel entregar',
  'onbestelbaar|bezorging .{0,60}mislukt',
  'olevere?r?bar|oleveranbart|uleverbar|kan inte levereras|leverans\\w* misslyckades|levering\\w* .{0,60}mislyk\\w*',
  'gick inte att leverera|kunde inte levereras|(?:kunne|kan) ikke leveres',
  'toimitus .{0,40}epaonnistui|ei voitu toimittaa',
  'niedoreczon|niedostarczon|nie mozna dostarczyc|zwrot poczty|dostarczenie .{0,120}nie powiodlo',
  'nedorucen|nedorucitelne|doruceni .{0,80}nezdarilo|nepodarilo (?:se )?doruc',
  'kezbesithetetlen|kezbesit\\w+ .{0,40}(?:nem|sikertelen)|nu a putut fi livrat|(?:teslim edil|iletil)emedi',
].join('|');

/** Letters that are not Latin have no word boundary. */
const OTHER_LETTERS = [
  'не (?:удалось|удается) доставить|не ?доставлен|недоставл|(?:ошибка|сбой) доставки|невозможно доставить|возвращен',
  '(?:投递|传输)失败|退信|退回|退件|(?:无法|無法)(?:投递|发送|送达|傳送|投遞|送達|寄達)|未送达',
  '配信(?:でき|に?失敗|不能|されません)|送信(?:エラー|できません|に失敗)|戻され|戻って|届きません|お届けでき',
  '届け(?:られ|る)ことができ|(?:전송|발송) ?실패|전송(?:되지|하지)|전달할 수 없|반송|배달',
  'ήταν δυνατή η παράδοση|απέτυχε',
].join('|');

/** That mail did not arrive, in a subject or a text, in other languages than English. */
export const FURTHER_UNDELIVERED = `${NOT_DELIVERED}|\\b(?:${FAILED})|${OTHER_LETTERS}`;

/** Why, in a text: a bounce, if a mail system says it. */
export const FURTHER_REASONS = [
  "\\b(?:n'a (?:pas )?pu (?:etre|pas etre)|n'est pas parvenu)",
  '\\b(?:empfanger|benutzer|adresse) (?:ist )?(?:unbekannt|existiert nicht)',
  '\\b(?:adresse|destinataire) (?:est )?(?:introuvable|inconnu|invalide)',
  '\\b(?:direccion|destinatario|usuario) (?:no (?:encontrad|existe|valid)|desconocid|inexistente)|\\bquizas no exista',
  '\\b(?:indirizzo|utente|destinatario) (?:non (?:trovat|esiste|valid)|sconosciut|inesistente)',
  '不存在|失敗|エラー|не (?:может|могло) быть|не существует',
].join('|');

const YET = [
  "noch nicht|n'a pas encore|pas encore|aun no|todavia no|non e (?:stat[oa] )?ancora|ainda nao|nog niet",
  'annu inte|endnu ikke|enna ikke|jeszcze nie|dosud ne|ei ole viela|meg nem|henuz',
].join('|');

/** "Not yet delivered", "delivery is late", "we go on trying". */
export const FURTHER_DELAY = [
  `\\b(?:${YET}).{0,80}?(?:${DELIVERED}|teslim|iletil|kezbesit|sikerult|pu etre|ete)`,
  "\\b(?:n'a pas encore|aun no se ha|ei ole viela|jeszcze nie|dosud ne|verzogert|viivastynyt|gecik|se ha retrasado)",
  '\\b(?:remise|livraison|distribution) (?:a ete )?(?:retardee|differee)|\\b(?:weitere zustellversuche|altri tentativi)',
  '\\b(?:consegna|recapito)\\b.{0,60}\\britard|\\b(?:entrega)\\b.{0,60}\\b(?:retrasad|atrasad)',
  '(?:пока|еще|ещё|досі|поки) не|повтор\\S{0,4} попыт|延迟|延遲|遅延|まだ(?:配信|届)|再試行|지연',
].join('|');
