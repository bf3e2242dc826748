import { type DraftContactPoint } from './draft.js';
import { mailAddress, splitAddresses } from './mail-addresses.js';
import { type RowCells } from './row-cells.js';
import { isFormula } from './single-line.js';

/** The addresses at which a blogger can be reached, from a row: every mail address, and one telephone number. */
export function draftContactPoints(cells: RowCells, optedOut: boolean): DraftContactPoint[] {
  return [...mailPoints(cells, optedOut), ...phonePoints(cells)];
}

function mailPoints(cells: RowCells, optedOut: boolean): DraftContactPoint[] {
  const points = cells.all('email').flatMap((cell) =>
    splitAddresses(cell.text).flatMap((written): DraftContactPoint[] => {
      const address = mailAddress(written);
      if (address === null)
        cells.wrong(isFormula(written) ? 'formula' : 'not-an-address', { ...cell, text: written });
      return address === null ? [] : [{ kind: 'email', address, optedOut }];
    }),
  );
  return points.filter((point, index) => points.findIndex((other) => sameAddress(other, point)) === index);
}

function phonePoints(cells: RowCells): DraftContactPoint[] {
  const [cell] = cells.all('phone');
  const number = cell?.text.split(/\s*:::\s*|[;\n]/)[0]?.trim() ?? '';
  return /^[+\d][\d\s().\-/]{4,30}$/.test(number)
    ? [{ kind: 'phone', address: number, optedOut: false }]
    : [];
}

function sameAddress(one: DraftContactPoint, other: DraftContactPoint): boolean {
  return one.address.toLowerCase() === other.address.toLowerCase();
}
