import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

export const typesFile = 'clients/typescript/src/openapi.ts';

const head = `// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// Made by \`npm run client:types\` from the document of the API. Do not edit.

`;

const { factory } = ts;

/** `'PAID' | (string & {})`: an editor offers what is known, and the compiler asks for a branch for the rest. */
function openEnum(values) {
  const known = values.map((value) =>
    factory.createLiteralTypeNode(factory.createStringLiteral(value)),
  );
  const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const anyOther = factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]);
  return factory.createUnionTypeNode([...known, factory.createParenthesizedType(anyOther)]);
}

/** The types of an OpenAPI document, as the client has them. */
export async function typesOf(document) {
  const ast = await openapiTS(structuredClone(document), {
    immutable: true,
    // A field with a default may be left out of what is sent.
    defaultNonNullable: false,
    silent: true,
    transform: (schema) =>
      schema['x-extensible-enum'] ? openEnum(schema['x-extensible-enum']) : undefined,
  });
  return head + astToString(ast);
}
