import type { Route } from './route.ts';

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

export interface Router {
  /** The route of a path below `/api/v1/`; without one, the methods that the path does have. */
  find(method: string, path: string): Match | { readonly methods: readonly string[] };
}

export const createRouter = (routes: readonly Route[]): Router => {
  const bySize = Map.groupBy(
    routes.map((route) => ({ route, segments: route.path.split('/') })),
    ({ segments }) => segments.length,
  );
  return {
    find(method, path) {
      const segments = path.split('/');
      const fitting = (bySize.get(segments.length) ?? []).flatMap(({ route, segments: pattern }) => {
        const params = match(pattern, segments);
        return params ? [{ route, params }] : [];
      });
      return fitting.find(({ route }) => route.method === method) ?? { methods: fitting.map(({ route }) => route.method) };
    },
  };
};

const match = (pattern: readonly string[], segments: readonly string[]): Readonly<Record<string, string>> | undefined => {
  const params: [string, string][] = [];
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== segment) return undefined;
      continue;
    }
    const value = decoded(segment);
    if (!value) return undefined;
    params.push([part.slice(1), value]);
  }
  return Object.fromEntries(params);
};

const decoded = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
};
