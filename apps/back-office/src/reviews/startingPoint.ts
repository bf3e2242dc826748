/** What a new request begins with, as other pages name it. */
export interface StartingPoint {
  pitchId: string | null;
  bloggerId: string | null;
  campaignId: string | null;
}

/** Reads `?pitchId=…&bloggerId=…&campaignId=…`, or the same as JSON in `?source=`, react-admin's own way. */
export function startingPoint(params: URLSearchParams): StartingPoint {
  const source = sourceOf(params.get('source'));
  const of = (name: keyof StartingPoint): string | null => {
    const given = params.get(name) ?? source[name];
    return typeof given === 'string' && given !== '' ? given : null;
  };
  return { pitchId: of('pitchId'), bloggerId: of('bloggerId'), campaignId: of('campaignId') };
}

function sourceOf(text: string | null): Record<string, unknown> {
  try {
    const source: unknown = JSON.parse(text ?? '{}');
    return typeof source === 'object' && source !== null ? (source as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
