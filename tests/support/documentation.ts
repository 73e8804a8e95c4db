import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  closed,
  type Documented,
  fieldsOf,
  type Header,
  lookUp,
  type OpenApi,
  pointerTo,
  type Reference,
  type Refusal,
} from './openapi';

export type SeenAnswer = {
  readonly method: string;
  /** What was asked for, with its query. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
};

/** Headers of HTTP itself, which a document of an API does not name. */
const ofHttp = new Set(
  'connection content-length content-type date keep-alive transfer-encoding'.split(' '),
);

/** What the front door says to browsers with every answer. */
const forBrowsers = [
  'access-control-expose-headers',
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'strict-transport-security',
  'vary',
  'x-content-type-options',
];

/** Holds answers against the document of an API. */
export class Documentation {
  /** What was answered as documented, as `GET /api/products 200`. */
  readonly held = new Set<string>();
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly document: OpenApi;

  constructor(document: OpenApi) {
    this.document = closed(document);
    addFormats.default(this.ajv);
    this.ajv.addSchema(this.document, 'api', false, false);
  }

  get operations(): string[] {
    return Object.entries(this.document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
  }

  /** The success of each operation, as `GET /api/products 200`. */
  get successes(): string[] {
    return Object.entries(this.document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { responses }]) => {
        const [success] = Object.keys(responses).filter((status) => status < '300');
        return `${method.toUpperCase()} ${path} ${success}`;
      }),
    );
  }

  /** How an answer differs from what is documented; each line names the operation. */
  differences(answer: SeenAnswer): string[] {
    const { name, pointers } = this.find(answer);
    const each = pointers.map((pointer) => this.differencesFrom(answer, pointer));
    const found = each.find((differences) => differences.length === 0) ?? each[0];
    if (found?.length === 0) this.held.add(`${name.replace(/ \(.*/, '')} ${answer.status}`);
    const wrong = found ?? [`the status ${answer.status} is not documented`];
    return wrong.map((difference) => `${name} ${answer.status}: ${difference}`);
  }

  /**
   * Where the document has this answer: at the operation, or among those that any request may get. Where
   * nothing is, a refusal that the document has anywhere will do, and nothing else.
   */
  private find({ method, path, status }: SeenAnswer): { name: string; pointers: string[] } {
    const [asked = ''] = path.split('?', 1);
    const template = this.templateOf(asked) ?? '';
    const key = method === 'HEAD' ? 'get' : method.toLowerCase();
    const operation = this.document.paths[template]?.[key];
    if (!operation) {
      const named = Object.keys(this.document.components.responses ?? {});
      const pointers =
        status < 400 ? [] : named.map((one) => pointerTo('components', 'responses', one));
      return { name: `${method} ${asked}, which is not documented`, pointers };
    }
    const own = operation.responses[status] as Partial<Reference> | undefined;
    const here = own?.$ref ?? pointerTo('paths', template, key, 'responses', status);
    const anywhere = operation.responses.default as Partial<Reference> | undefined;
    return {
      name: `${key.toUpperCase()} ${template} (${operation.operationId})`,
      pointers: [
        ...(own ? [here] : []),
        ...(anywhere?.$ref && this.hasExample(anywhere.$ref, status) ? [anywhere.$ref] : []),
      ],
    };
  }

  private hasExample(pointer: string, status: number): boolean {
    const { content = {} } = lookUp<Documented>(this.document, pointer);
    const examples = Object.values(content).flatMap((media) => Object.values(media.examples ?? {}));
    return examples.some(({ value }) => value.status === status);
  }

  private templateOf(path: string): string | undefined {
    const paths = Object.keys(this.document.paths);
    const matches = (template: string) =>
      new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
    return paths.find((template) => template === path) ?? paths.find(matches);
  }

  private differencesFrom(answer: SeenAnswer, pointer: string): string[] {
    const documented = lookUp<Documented>(this.document, pointer);
    return [
      ...this.wrongHeaders(answer, documented),
      ...this.wrongBody(answer, documented, pointer),
    ];
  }

  private wrongHeaders({ headers }: SeenAnswer, documented: Documented): string[] {
    const wrong: string[] = [];
    const known = new Set([...ofHttp, ...forBrowsers]);
    for (const [name, { $ref }] of Object.entries(documented.headers ?? {})) {
      known.add(name.toLowerCase());
      const { required, schema } = lookUp<Header>(this.document, $ref);
      const value = headers.get(name);
      if (value === null && required) wrong.push(`the header ${name} is missing`);
      if (value !== null && schema.type === 'integer' && !/^\d+$/.test(value)) {
        wrong.push(`the header ${name} is not an integer`);
      }
    }
    for (const name of headers.keys()) {
      if (!known.has(name)) wrong.push(`the header ${name} is not documented`);
    }
    return wrong;
  }

  private wrongBody(answer: SeenAnswer, { content }: Documented, pointer: string): string[] {
    const { method, headers, text, status } = answer;
    if (!content) return text === '' ? [] : ['there is a body, and none is documented'];
    const type = headers.get('Content-Type')?.split(';', 1)[0] ?? 'none';
    const media = content[type];
    if (!media) return [`the content type ${type} is not documented`];
    if (method === 'HEAD') return text === '' ? [] : ['there is a body'];
    const value = JSON.parse(text);
    const schema = `${pointer}${pointerTo('content', type, 'schema').slice(1)}`;
    const examples = Object.values(media.examples ?? {}).map((example) => example.value);
    return [
      ...this.wrongValue(value, schema),
      ...(status < 400 ? [] : wrongRefusal(value, status, examples)),
    ];
  }

  private wrongValue(value: unknown, pointer: string): string[] {
    // Kept by the validator itself, under this name.
    const validate =
      this.ajv.getSchema(`api${pointer}`) ?? this.ajv.compile({ $ref: `api${pointer}` });
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      return `${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`;
    });
  }
}

/** A refusal has a code of which there is an example here, and the details of one of its examples. */
function wrongRefusal(refusal: Refusal, status: number, examples: readonly Refusal[]): string[] {
  const { code, details } = refusal;
  const same = examples.filter((example) => example.code === code);
  if (same.length === 0) return [`the code ${code} is not documented`];
  if (same.every((example) => example.status !== status)) {
    return [`the code ${code} is documented with another status`];
  }
  const isKnown = same.some((one) => isDeepStrictEqual(fieldsOf(one.details), fieldsOf(details)));
  return isKnown ? [] : [`the details of ${code} are not those of its example`];
}
