import { hasSubject, type TemplateKind } from './template-kinds.js';
import { hasLooseBraces, unknownVariables } from './variables.js';

export interface Fault {
  field: 'subject' | 'body';
  code: 'unknown-variable' | 'loose-braces' | 'needs-no-subject';
  names: readonly string[];
}

/** What of a template could never be filled in: names that are no variable, braces that nothing closes. */
export function templateFaults(template: { kind: TemplateKind; subject: string; body: string }): Fault[] {
  const faults: Fault[] = [];
  for (const field of ['subject', 'body'] as const) {
    const names = unknownVariables(template[field]);
    if (names.length > 0) faults.push({ field, code: 'unknown-variable', names });
    if (hasLooseBraces(template[field])) faults.push({ field, code: 'loose-braces', names: [] });
  }
  if (!hasSubject(template.kind) && template.subject !== '')
    faults.push({ field: 'subject', code: 'needs-no-subject', names: [] });
  return faults;
}
