import { extensionOf } from './file-name.js';

/**
 * What may be attached: what a press kit is made of and no mail program runs. SVG, HTML, archives, programs and
 * documents with macros are not among them.
 */
const ALLOWED: Record<string, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'audio/mpeg': ['mp3'],
  'video/mp4': ['mp4'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
};

/** Every extension that may be attached, for screens and refusals. */
export const allowedExtensions: readonly string[] = Object.values(ALLOWED).flat();

export type TypeVerdict =
  | { ok: true; type: string; name: string }
  | { ok: false; code: 'type-refused' | 'name-belies-content'; extension: string; type: string | null };

/**
 * Whether a file may be attached, by what is in it; its name must say the same. A name without an extension gets one.
 * @param name a safe name
 * @param found the type that its first bytes show, null where they show none
 * @param isPlainText whether all of it is plain text
 */
export function judgedType(name: string, found: string | null, isPlainText: boolean): TypeVerdict {
  const extension = extensionOf(name);
  if (found === null && isPlainText && (extension === 'txt' || extension === 'csv'))
    return { ok: true, type: extension === 'csv' ? 'text/csv' : 'text/plain', name };
  const extensions = found === null ? undefined : ALLOWED[found];
  if (!found || !extensions) return { ok: false, code: 'type-refused', extension, type: found };
  if (extension === '') return { ok: true, type: found, name: `${name}.${extensions[0] ?? ''}` };
  if (!extensions.includes(extension))
    return { ok: false, code: 'name-belies-content', extension, type: found };
  return { ok: true, type: found, name };
}
