/**
 * True for UTF-8 text that nothing would run or draw: no control characters but tabs and line ends, and not the
 * beginning of markup (HTML, SVG, XML), of a script or of PostScript.
 */
export function isPlainText(content: Uint8Array): boolean {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return false;
  }
  return !/[^\P{Cc}\t\n\r]/u.test(text) && !/^\s*(?:<|#!|%!)/.test(text);
}
