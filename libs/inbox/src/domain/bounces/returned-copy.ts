const COPY_BELOW =
  /^[\s>|*=_#-]{0,80}(?:below (?:this line )?is (?:a copy|the)|this is a copy of|(?:the )?(?:header of the |headers of the )?original message(?: headers?| header)?(?: follows?| is following)?|unsent message|message (?:headers?|text|header) follows?|included is a copy|enclosed is a copy|returned (?:message|mail)|undelivered message|original (?:mail|e-?mail|message headers|message details)|your (?:message|original message|mail) (?:follows|reads|was)|header of the source mail|the header of the original|a copy of the (?:message|original)|copy of (?:the |your )?(?:message|mail)|message content|-{2,} ?nachricht|here is the (?:first|message)|old message|start of (?:returned|forwarded|original)|the (?:first \d+ lines|beginning) of|begin(?:ning of)? (?:original|message)|attached (?:is|below)|received headers|rejected message|message header|original-header)\b.{0,80}$/i;
const HEADER_LINE =
  /^(?:return-path|received|from|to|subject|date|message-id|mime-version|dkim-signature|x-[\w-]+|delivered-to|arc-[\w-]+|authentication-results|content-type|reply-to|sender)\s?:/i;
const LINES = 5000;

/**
 * Parts what a mail server says from the copy of our message that it puts below: at a line that announces it, or where
 * a block of header fields begins.
 */
export function noticeAndCopy(text: string): { notice: string; copy: string } {
  const lines = text.split('\n', LINES);
  const at = lines.findIndex((line, index) => index > 0 && startsCopy(lines, index, line));
  if (at < 0) return { notice: text, copy: '' };
  return { notice: lines.slice(0, at).join('\n'), copy: lines.slice(at).join('\n') };
}

function startsCopy(lines: readonly string[], at: number, line: string): boolean {
  if (line.length > 300) return false;
  if (COPY_BELOW.test(line)) return headersWithin(lines, at + 1, 14) >= 2 || /^[\s>]*[-=*|]{2,}/.test(line);
  return (
    /^(?:return-path|received|dkim-signature|arc-seal)\s?:/i.test(line) && headersWithin(lines, at, 12) >= 3
  );
}

function headersWithin(lines: readonly string[], from: number, count: number): number {
  return lines.slice(from, from + count).filter((line) => line.length < 2000 && HEADER_LINE.test(line))
    .length;
}
