import openapiTypescript, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const HEADING = '/** Made from the OpenAPI text by `npm run api:types`; do not edit. */\n';
/** Any JSON: TypeScript cannot take the schema's reference to itself. */
const ANY_JSON = '#/components/schemas/__schema0';

/** @param description the OpenAPI text @returns the browser app's types of the API, as a source file */
export async function typesOfApi(description: string): Promise<string> {
  const nodes = await openapiTypescript(description, {
    alphabetize: true,
    transform: (_, { path }) =>
      path === ANY_JSON ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword) : undefined,
  });
  return HEADING + astToString(nodes);
}
