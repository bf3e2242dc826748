/** A text in the pieces in which it is read: what was written now, and what it quotes. */
export interface Piece {
  quoted: boolean;
  text: string;
}

const introduces = /^(On .{4,200} wrote|Le .{4,200} a écrit|Am .{4,200} schrieb).*:\s*$/;

/** Splits a text so that quoted lines, with the line that introduces them, can be folded away. */
export function foldQuoted(text: string): Piece[] {
  const pieces: Piece[] = [];
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    const next = lines.slice(index + 1).find((later) => later.trim() !== '');
    const quoted = line.startsWith('>') || (introduces.test(line) && next?.startsWith('>') === true);
    const last = pieces.at(-1);
    if (last && (last.quoted === quoted || (last.quoted && line.trim() === ''))) last.text += `\n${line}`;
    else pieces.push({ quoted, text: line });
  });
  return pieces.filter((piece) => piece.text.trim() !== '');
}
