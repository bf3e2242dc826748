const shape =
  /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** A mail address in its plain form, its domain in lower case: from "Ana <ana@x.example>" or "mailto:…". Null when it is none. */
export function mailAddress(written: string): string | null {
  const inBrackets = /<([^<>]+)>\s*$/.exec(written)?.[1] ?? written;
  const plain = inBrackets
    .trim()
    .replace(/^mailto:/i, '')
    .split('?')[0]!;
  if (plain.length > 254 || !shape.test(plain) || /^\.|\.\.|\.@/.test(plain)) return null;
  const [local, domain] = plain.split('@') as [string, string];
  return `${local}@${domain.toLowerCase()}`;
}

/** The addresses of a cell that may hold several, as Google, Prowly and people write them. */
export function splitAddresses(cell: string): string[] {
  const separator = cell.includes('<') ? /[;,|\n]|:::/ : /[;,|\s]|:::/;
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
