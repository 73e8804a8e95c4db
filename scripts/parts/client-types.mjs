import openapiTS, { astToString } from 'openapi-typescript';

export const typesFile = 'clients/typescript/src/openapi.d.ts';

const head = `// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// Made by \`npm run client:types\` from the document of the API. Do not edit.

`;

/** The types of an OpenAPI document, as the client has them. */
export async function typesOf(document) {
  const ast = await openapiTS(structuredClone(document), {
    immutable: true,
    // A field with a default may be left out of what is sent.
    defaultNonNullable: false,
    silent: true,
  });
  return head + astToString(ast);
}
