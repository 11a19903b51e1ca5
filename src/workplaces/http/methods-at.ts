import type { Request } from 'express';

/** As much of a layer of the router as is looked at. */
interface Layer {
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> };
  match(path: string): boolean;
}

/** Methods the path of a request knows, in upper case; none when there is no such path. */
export function methodsAt(request: Request): readonly string[] {
  const { stack } = request.app.router as unknown as { readonly stack: readonly Layer[] };
  const routes = stack.filter((layer) => layer.route !== undefined && layer.match(request.path));
  const methods = routes.flatMap(({ route }) => Object.keys(route?.methods ?? {}));
  return [...new Set(methods.map((method) => method.toUpperCase()))].filter((method) => method !== '_ALL').sort();
}
